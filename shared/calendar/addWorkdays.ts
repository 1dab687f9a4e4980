import { addDays } from './localDate.ts'
import type { LocalDate } from './localDate.ts'
import { isWorkday } from './workCalendar.ts'
import type { WorkCalendar } from './workCalendar.ts'

/** Where a count of workdays ends, and whether any day passed was provisional. */
export type WorkdayCount = { day: LocalDate; provisional: boolean }

/** The day itself if it is a workday, else the next one. Nothing is counted. */
export const workdayFrom = (calendar: WorkCalendar, day: LocalDate): WorkdayCount => {
  let reached = day
  let known = isWorkday(calendar, reached)
  let provisional = known.provisional
  while (!known.workday) {
    reached = addDays(reached, 1)
    known = isWorkday(calendar, reached)
    provisional ||= known.provisional
  }
  return { day: reached, provisional }
}

/**
 * The n-th workday after `day`; the day of arrival is not counted, workday or not. n is a whole number from 0;
 * n = 0 is "the same day", on a rest day the next workday, so that nothing is ever due on a day off.
 * Throws RangeError for any other n.
 */
export const addWorkdays = (calendar: WorkCalendar, day: LocalDate, n: number): WorkdayCount => {
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError('a number of workdays is a whole number from 0')
  if (n === 0) return workdayFrom(calendar, day)
  let reached = day
  let provisional = false
  for (let left = n; left > 0;) {
    reached = addDays(reached, 1)
    const known = isWorkday(calendar, reached)
    provisional ||= known.provisional
    if (known.workday) left -= 1
  }
  return { day: reached, provisional }
}
