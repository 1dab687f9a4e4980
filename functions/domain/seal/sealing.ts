import * as z from 'zod/mini'
import { addDays, Instant, localDateOf, LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { DaySeal } from '@haochaping/shared/schemas/daySeal.ts'
import { sealHash, sealOrigin } from './daySeal.ts'
import { confirmableFrom, sealableFrom } from './sealTimes.ts'

/** What a day came to when it was looked over, and when that was first seen. */
export const Look = z.strictObject({ events: z.int(), root: z.string(), at: Instant })
export type Look = z.infer<typeof Look>

/**
 * How far the sealing has come: the day that is next, the hash of the seal before it, and what that day came to at the
 * last look. An index may lag behind the record: a day is sealed when two looks apart from one another agree.
 */
export const Sealing = z.strictObject({
  day: LocalDate,
  previous: z.string(),
  look: z.optional(Look),
  /** Counts the steps, so that of two who go on at once one is told. */
  turn: z.int()
})
export type Sealing = z.infer<typeof Sealing>

/** A new installation seals from the first day that it sees whole. */
export const sealingFrom = (now: Instant): Sealing => ({ day: addDays(localDateOf(now), 1), previous: sealOrigin, turn: 0 })

/** Whether the day is to be looked over now: it is over for long enough, and so is the last look. */
export const isLookDue = ({ day, look }: Sealing, now: Instant): boolean =>
  now >= sealableFrom(day) && (!look || now >= confirmableFrom(look.at))

/** Whether the last look has seen the same. */
export const agrees = ({ look: before }: Sealing, { events, root }: Look): boolean => before?.events === events && before.root === root

/** After a look that has to be confirmed. */
export const lookedOver = (sealing: Sealing, look: Look): Sealing => ({ ...sealing, look, turn: sealing.turn + 1 })

/** After the day has been sealed: the next one. */
export const sealingAfter = ({ turn }: Sealing, seal: DaySeal): Sealing =>
  ({ day: addDays(seal.day, 1), previous: sealHash(seal), turn: turn + 1 })
