import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { Policy } from '@haochaping/shared/policy/policy.ts'
import type { Rooms } from './rooms.ts'

/** The policy in force on a day in the region this installation serves: for what is about no event. Throws where none is by then. */
export const ownPolicy = ({ policies, region }: Pick<Rooms, 'policies' | 'region'>, on: LocalDate): Policy => {
  const policy = policies.inForce(region, on)
  if (!policy) throw new Error(`no policy for region ${region} on ${on}`)
  return policy
}
