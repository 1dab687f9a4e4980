import { addDays, addSeconds, localDateOf, secondsBetween, startOfDay } from '@haochaping/shared/calendar/localDate.ts'
import type { Instant, LocalDate } from '@haochaping/shared/calendar/localDate.ts'

/** How old a decision may be when it is sent to the record, in seconds (our choice: longer than any request may take). Older ones are decided anew. */
const freshFor = 60

/**
 * How long after its end a day is sealed, in seconds (our choice): a decision may be a minute old when it is sent and half
 * a minute under way (four tries of five seconds and the pauses between), the index follows within seconds, and the
 * clocks of two copies may differ by minutes.
 */
const sealedAfter = 600

/** Between the two looks that must agree, in seconds at least (our choice: an event that moves in the index while one look reads it has arrived by the other). */
const looksApart = 30

/** Whether what was decided at this instant may still be written. */
export const isFresh = (decidedAt: Instant, now: Instant): boolean => secondsBetween(decidedAt, now) < freshFor

/** From when a day may be looked over: nobody can write into it any more. */
export const sealableFrom = (day: LocalDate): Instant => addSeconds(startOfDay(addDays(day, 1)), sealedAfter)

/** The last day that may be looked over now. */
export const lastSealable = (now: Instant): LocalDate => addDays(localDateOf(addSeconds(now, -sealedAfter)), -1)

/** From when a look may be confirmed by another. */
export const confirmableFrom = (lookedAt: Instant): Instant => addSeconds(lookedAt, looksApart)
