import type { EntryResult, HallEntry } from '@haochaping/shared/schemas/receiveCases.ts'
import { isRefusal } from '@haochaping/shared/schemas/refusal.ts'
import type { Refusal } from '@haochaping/shared/schemas/refusal.ts'
import type { CaseFacts } from '../domain/caseFacts.ts'
import { newEvent } from '../domain/newEvent.ts'
import type { ServiceEvent } from '../domain/serviceEvent.ts'
import { arrivingEvent, placeOf } from '../intake/arrivingEvent.ts'
import type { Rooms } from './rooms.ts'
import { added } from './written.ts'

/** What became of one entry, its place in the batch aside. */
export type TakenIn = Pick<Extract<EntryResult, { eventId: string }>, 'outcome' | 'eventId' | 'code'>

/**
 * Stores the service event of an entry that may be reported. The same entry again is `unchanged` and gets the same code;
 * another entry under the same case and service number is refused and changes nothing.
 */
export const takeIn = async (rooms: Rooms, entry: HallEntry, facts: CaseFacts): Promise<TakenIn | Refusal> => {
  const arrived = await arrivalOf(rooms, entry, facts)
  if (isRefusal(arrived)) return arrived
  const isAdded = await added(rooms, arrived.event)
  if (isAdded === 'late') return { refused: 'busy' }
  return isAdded ? { outcome: 'received', eventId: arrived.event.eventId, code: arrived.code } : repeated(rooms, arrived.event)
}

const arrivalOf = async ({ keys, ids, clock, policies, calendar }: Rooms, entry: HallEntry, facts: CaseFacts): Promise<{ event: ServiceEvent; code: string } | Refusal> => {
  const policy = policies.inForce(facts.region, facts.servedOn)
  if (!policy) return { refused: 'badRequest', fields: ['areaCode'] }
  const { code, ...arrival } = arrivingEvent(entry, facts, { keys, ids, now: clock.now() })
  return { event: newEvent(arrival, policy, await calendar(facts.region)), code }
}

const repeated = async ({ events, keys }: Rooms, { eventId, entryDigest }: ServiceEvent): Promise<TakenIn | Refusal> => {
  const stored = await events.load(eventId)
  if (stored?.entryDigest !== entryDigest) return { refused: 'differsFromReceived', fields: ['projectNo', 'serviceNumber'] }
  return { outcome: 'unchanged', eventId, code: keys.open(stored.sealed.code, placeOf(eventId, 'code')) }
}
