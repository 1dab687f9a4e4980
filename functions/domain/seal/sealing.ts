import * as z from 'zod/mini'
import { addDays, Instant, localDateOf, LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { DaySeal } from '@haochaping/shared/schemas/daySeal.ts'
import { sealHash, sealOrigin } from './daySeal.ts'
import { confirmableFrom, lastSealable, sealableFrom } from './sealTimes.ts'

/** What a day came to when it was looked over, and when that was first seen. */
export const Look = z.strictObject({ events: z.int(), root: z.string(), at: Instant })
export type Look = z.infer<typeof Look>

/**
 * How far the sealing has come: the day that is next, the hash of the seal before it, and what that day and those after
 * it came to when they were looked over. An index may lag behind the record: a day is sealed when two looks agree.
 */
export const Sealing = z.strictObject({
  day: LocalDate,
  previous: z.string(),
  looks: z.array(Look),
  /** Counts the steps, so that of two who go on at once one is told. */
  turn: z.int()
})
export type Sealing = z.infer<typeof Sealing>

/** A new installation seals from the first day that it sees whole. */
export const sealingFrom = (now: Instant): Sealing => ({ day: addDays(localDateOf(now), 1), previous: sealOrigin, looks: [], turn: 0 })

/** Whether there is something to look over now: a day is over for long enough, and so is the last look at it. */
export const isLookDue = ({ day, looks: [before] }: Sealing, now: Instant): boolean =>
  now >= sealableFrom(day) && (!before || now >= confirmableFrom(before.at))

/** After an outage so many days are looked over at once (our choice: a month). */
const atOnce = 31

/** The days that are to be looked over now, in order. */
export const daysDue = ({ day }: Sealing, now: Instant): LocalDate[] =>
  Array.from({ length: atOnce }, (_, n) => addDays(day, n)).filter((one) => one <= lastSealable(now))

/** The looks, old for new where the day has stayed the same, so that they tell since when. */
export const compared = ({ looks: before }: Sealing, now: readonly Look[]): Look[] =>
  now.map((look, at) => { const old = before[at]; return old?.events === look.events && old.root === look.root ? old : look })

/** Those of the first days that the look before has seen the same, long enough ago. */
export const confirmed = (looks: readonly Look[], now: Instant): Look[] => {
  const open = looks.findIndex(({ at }) => now < confirmableFrom(at))
  return looks.slice(0, open === -1 ? looks.length : open)
}

/** After its day has been sealed: the next one. */
export const sealingAfter = ({ looks, turn }: Sealing, seal: DaySeal): Sealing =>
  ({ day: addDays(seal.day, 1), previous: sealHash(seal), looks: looks.slice(1), turn: turn + 1 })
