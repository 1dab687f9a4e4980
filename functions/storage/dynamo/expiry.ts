import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { addHours, epochSeconds } from '@haochaping/shared/calendar/localDate.ts'

/** When the engine may throw an item away, as TTL wants it: seconds since 1970. No rule of ours relies on it. */
export const expiry = (now: Instant, hours: number): number => epochSeconds(addHours(now, hours))
