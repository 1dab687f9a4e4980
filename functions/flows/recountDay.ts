import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { canonicalJson } from '@haochaping/shared/receipt/canonicalJson.ts'
import { foldAgencyDay } from '../domain/figures/agencyDay.ts'
import type { Rooms } from './rooms.ts'

/** Which version of which event the stored figures of a day include. */
export type Included = ReadonlyMap<string, number>

/** Figures already made in this sweep, by agency-day or by desk, so that many changes of one cost one fold. */
export type Folds = Map<string, Promise<Included>>

/** How often a day is folded anew because somebody else stored it in between (our choice); after that its effect is put off. */
const attempts = 5

/**
 * Makes the figures of an agency-day again from its events and stores them, unless somebody stored newer ones meanwhile
 * (then again from the start). Says what they include, since the index may lag behind the record.
 */
export const recountDay = async ({ events, agencyDays, clock }: Rooms, agencyCode: string, day: LocalDate): Promise<Included> => {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const stored = await agencyDays.load(agencyCode, day)
    const entries = await events.ofDay(agencyCode, day)
    const figures = foldAgencyDay(agencyCode, day, entries.map(({ tally }) => tally))
    const same = stored && canonicalJson(stored.figures) === canonicalJson(figures)
    if (same || await agencyDays.put(figures, stored?.revision ?? 0, clock.now())) return new Map(entries.map(({ eventId, version }) => [eventId, version]))
  }
  throw new Error('others keep recounting this day')
}
