import { addDays, localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import { createHash } from 'node:crypto'
import { rate } from '../domain/rate.ts'
import type { ServiceEvent } from '../domain/serviceEvent.ts'
import { toItem } from '../storage/dynamo/eventItem.ts'
import { eventIdOf } from '../storage/keys.ts'
import { anEvent, aRating, aScene, rightNow } from '../testing/given.ts'

/** How many cases each person of the old records has. */
export const casesOfEach = 5
/** A city's agencies, and the events of one agency on one day: about the demo city's. */
const agencies = 12
const ofAgencyDay = 250

const hashed = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 22)

/** The key of the person whose cases are so many-th in the old records. */
export const oldPerson = (at: number): string => hashed(`person ${at}`)

/**
 * So many service events of days gone by, owing nothing by now: seven of ten are rated, the others wait and have their
 * window's end in the due index. Two events are really decided; the rest are theirs under other keys, spread as hashes
 * spread, because deciding and sealing each would take longer than measuring.
 */
export function* oldRecords(count: number): Generator<Record<string, unknown>, void, undefined> {
  const eventAt = oldEvents()
  for (let at = 0; at < count; at += 1) {
    const agencyDay = Math.floor(at / ofAgencyDay)
    yield toItem(eventAt(at, { agencyCode: `AGENCY-${agencyDay % agencies}`, servedOn: addDays(localDateOf(rightNow), -1 - Math.floor(agencyDay / agencies)) }))
  }
}

/** The id of the so many-th of those events. */
export const oldEventId = (at: number): string => eventIdOf(hashed(`case ${at}`), 1)

/** Gives the so many-th of those events, put where it is wanted. */
export const oldEvents = (): ((at: number, where: Pick<ServiceEvent['facts'], 'agencyCode' | 'servedOn'>) => ServiceEvent) => {
  const [rated, waiting] = models()
  return (at, where) => under(at, at % 10 < 7 ? rated : waiting, where)
}

const models = (): [rated: ServiceEvent, waiting: ServiceEvent] => {
  const event = anEvent()
  const given = rate(event, aRating(event), aScene())
  if ('refused' in given) throw new Error(`a model is refused: ${given.refused}`)
  return [{ ...given, effects: [] }, { ...event, effects: event.effects.filter(({ kind }) => kind === 'closeWindow') }]
}

const under = (at: number, model: ServiceEvent, where: Pick<ServiceEvent['facts'], 'agencyCode' | 'servedOn'>): ServiceEvent => ({
  ...model, eventId: oldEventId(at),
  keys: { ...model.keys, person: oldPerson(Math.floor(at / casesOfEach)), code: hashed(`code ${at}`) },
  facts: { ...model.facts, projectNo: `OLD-${at}`, ...where }
})
