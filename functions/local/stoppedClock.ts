import { addSeconds } from '@haochaping/shared/calendar/localDate.ts'
import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import type { LocalClock } from './localClock.ts'

/** A clock that stands still until it is moved: what is made by it comes out the same on every day. */
export const stoppedClock = (at: Instant): LocalClock => {
  let now = at
  return { now: () => now, advance: (seconds) => { now = addSeconds(now, seconds) }, set: (instant) => { now = instant } }
}
