import type { Instant } from '../calendar/localDate.ts'
import type { WorkCalendar } from '../calendar/workCalendar.ts'
import type { Policy } from '../policy/policy.ts'
import type { Due } from './due.ts'
import { dueUnder } from './dueUnder.ts'

/** 评价时限: until when a service event may be rated. */
export type RatingWindow = { closes: Due } | { unlimited: true }

/** The window that opens at `from` (the instant that policy.windowFrom names). */
export const ratingWindow = (policy: Policy, calendar: WorkCalendar, from: Instant): RatingWindow => {
  const window = policy.window.value
  return window === 'unlimited' ? { unlimited: true } : { closes: dueUnder({ policy, calendar }, from, window) }
}
