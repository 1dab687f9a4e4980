import type { Instant } from '../calendar/localDate.ts'
import type { WorkCalendar } from '../calendar/workCalendar.ts'
import type { Policy } from '../policy/policy.ts'
import type { Due } from './due.ts'
import { dueDate, movedOffRestDay } from './dueDate.ts'
import type { Duration } from './duration.ts'

/** What decides a date: the policy a case runs under and the calendar of its region. */
export type Rules = { policy: Policy; calendar: WorkCalendar }

/**
 * When something is due under a policy. Only natural days may end on a rest day and be moved on; hours run through
 * it, and workdays never end there.
 */
export const dueUnder = ({ policy, calendar }: Rules, start: Instant, duration: Duration): Due => {
  const due = dueDate(calendar, start, duration)
  return duration.unit === 'day' && policy.restDayMovesOn.value ? movedOffRestDay(calendar, due) : due
}
