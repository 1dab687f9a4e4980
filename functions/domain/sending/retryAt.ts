import { addSeconds } from '@haochaping/shared/calendar/localDate.ts'
import type { Instant } from '@haochaping/shared/calendar/localDate.ts'

/** The first wait after a failure and the longest, in seconds (our choice: a platform's hiccup is over in seconds, an outage is asked about four times an hour). */
const [shortest, longest] = [20, 900]

/**
 * When to try again after so many tries: the wait doubles, and a share of up to a quarter is taken off at random (`chance`,
 * 0 to 1), so that what failed together does not come back together. Never sooner than the platform asks (`after`, seconds).
 */
export const retryAt = (now: Instant, { tries, chance, after = 0 }: { tries: number; chance: number; after?: number }): Instant => {
  const wait = Math.min(longest, shortest * 2 ** Math.max(0, tries - 1))
  return addSeconds(now, Math.max(after, Math.ceil(wait * (1 - chance / 4))))
}
