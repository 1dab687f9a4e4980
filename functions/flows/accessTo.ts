import { isParty } from '../domain/isParty.ts'
import type { ServiceEvent } from '../domain/serviceEvent.ts'
import { passHolds } from '../identity/pass.ts'
import type { Session } from '../identity/session.ts'
import type { Rooms } from './rooms.ts'

/** By what right somebody may open an event: it is hers, or she found it; undefined when by none. */
export type Access = 'owner' | 'pass' | undefined

/**
 * The right of this session to this event. A pass opens an event until somebody else has rated it: from then on it is
 * between the rater, the applicant and the unit.
 */
export const accessTo = ({ keys }: Rooms) => async (event: ServiceEvent, { key }: Session, pass?: string): Promise<Access> => {
  if (event.keys.person === key) return 'owner'
  if (isParty(event, key)) return 'pass'
  if (!pass || event.outcome.state === 'rated') return undefined
  return await passHolds(pass, { eventId: event.eventId, finder: key }, keys.sessions) ? 'pass' : undefined
}
