import type { Instant } from '@haochaping/shared/calendar/localDate.ts'

/** Counts attempts, so that codes and names cannot be guessed. */
export type Tries = {
  /** Counts one more try of this person in this clock hour and says how many that makes. */
  count(who: string, now: Instant): Promise<number>
}
