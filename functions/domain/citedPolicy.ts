import { policyOf } from '@haochaping/shared/policy/activePolicy.ts'
import type { CitedPolicy } from '@haochaping/shared/schemas/citedPolicy.ts'
import type { ServiceEvent } from './serviceEvent.ts'

/** The policy an event keeps, with its source. Each of a ticket's four dates must have been checked for it to count as verified. */
export const citedPolicy = ({ policy }: Pick<ServiceEvent, 'policy'>): CitedPolicy => {
  const { version, title, source, steps: { accept, contact, rectifySimple, reply } } = policyOf(policy)
  return { version, title, source, verified: [accept, contact, rectifySimple, reply].every(({ verified }) => verified) }
}
