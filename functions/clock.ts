import type { Instant } from '@haochaping/shared/calendar/localDate.ts'

/** The one clock of the house: everything that asks what time it is, asks here. */
export type Clock = { now(): Instant }

/** The machine's own time. */
export const systemClock: Clock = { now: () => new Date().toISOString() }
