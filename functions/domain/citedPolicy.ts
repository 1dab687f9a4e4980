import type { Policy } from '@haochaping/shared/policy/policy.ts'
import type { CitedPolicy } from '@haochaping/shared/schemas/citedPolicy.ts'

/** The policy an event keeps, with its source. Each of a ticket's four dates must have been checked for it to count as verified. */
export const citedPolicy = ({ version, title, source, steps: { accept, contact, rectifySimple, reply } }: Policy): CitedPolicy =>
  ({ version, title, source, verified: [accept, contact, rectifySimple, reply].every(({ verified }) => verified) })
