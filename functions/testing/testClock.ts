import { addSeconds } from '@haochaping/shared/calendar/localDate.ts'
import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import type { Clock } from '../clock.ts'

/** A clock that stands still until it is told to move. */
export type TestClock = Clock & { set(now: Instant): void; advance(seconds: number): void }

export const testClock = (start: Instant): TestClock => {
  let now = start
  return {
    now: () => now,
    set: (instant) => { now = instant },
    advance: (seconds) => { now = addSeconds(now, seconds) }
  }
}
