import { addHours } from '@haochaping/shared/calendar/localDate.ts'
import { isRefusal } from '@haochaping/shared/schemas/refusal.ts'
import { randomUUID } from 'node:crypto'
import { rate } from '../domain/rate.ts'
import type { ServiceEvent } from '../domain/serviceEvent.ts'
import { recountDay } from '../flows/recountDay.ts'
import { rollUp } from '../flows/rollUp.ts'
import { placeOf } from '../intake/arrivingEvent.ts'
import type { City } from './city.ts'
import { anEvent, aRating, aScene, testKeys } from './given.ts'

/** What is special about one 差评; else it is for want of a list of what to bring (208). */
export type Bad = { reasons?: string[]; words?: string; name?: string; servedAt?: string; itemCode?: string }

/** 差评 that stand in the record and in the figures already, an hour after each service; nothing is owed for them. */
export const counted = async (city: City, unit: string, bads: readonly Bad[]): Promise<ServiceEvent[]> => {
  const events = bads.map((bad) => ratedBad(unit, bad))
  for (const event of events) await city.rooms.events.add(event)
  for (const day of new Set(events.map(({ facts }) => facts.servedOn))) await recountDay(city.rooms, unit, day)
  await rollUp(city.rooms)
  return events
}

const ratedBad = (unit: string, { reasons = ['208'], words, name = '陈秀兰', servedAt = '2026-11-20T06:30:00.000Z', itemCode = 'ITEM-1' }: Bad): ServiceEvent => {
  const person = randomUUID()
  const bare = anEvent({ agencyCode: unit, person, servedAt })
  const event = { ...bare, facts: { ...bare.facts, itemCode }, sealed: { ...bare.sealed, name: testKeys.seal(name, placeOf(bare.eventId, 'name')) } }
  const asked = aRating(event, { level: 'dissatisfied', reasons, ...(words === undefined ? {} : { words }) })
  const after = rate(event, asked, aScene({ now: addHours(servedAt, 1), rater: { key: testKeys.index('person', person), by: 'owner' } }))
  if (isRefusal(after)) throw new Error(after.refused)
  return { ...after, effects: [] }
}
