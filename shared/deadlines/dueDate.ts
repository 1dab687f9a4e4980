import { addWorkdays, workdayFrom } from '../calendar/addWorkdays.ts'
import { addDays, addHours, endOfDay, localDateOf } from '../calendar/localDate.ts'
import type { Instant, LocalDate } from '../calendar/localDate.ts'
import type { WorkCalendar } from '../calendar/workCalendar.ts'
import type { Due } from './due.ts'
import type { Duration } from './duration.ts'

/** A due date with the days that were counted to reach it; none for hours. */
export type ExplainedDue = Due & { counted: LocalDate[] }

const endOf = (on: LocalDate, provisional: boolean): Due => ({ at: endOfDay(on), on, provisional })

/**
 * When something begun at `start` is due. Days and workdays: the day of arrival (in Shanghai) is not counted, due at
 * the end of the last day. Hours: exactly n hours on the wall clock.
 */
export const dueDate = (calendar: WorkCalendar, start: Instant, { n, unit }: Duration): Due => {
  if (unit === 'hour') {
    const at = addHours(start, n)
    return { at, on: localDateOf(at), provisional: false }
  }
  const arrival = localDateOf(start)
  if (unit === 'day') return endOf(addDays(arrival, n), false)
  const { day, provisional } = addWorkdays(calendar, arrival, n)
  return endOf(day, provisional)
}

const countedDays = (calendar: WorkCalendar, start: Instant, { n, unit }: Duration): LocalDate[] => {
  if (unit === 'hour') return []
  const arrival = localDateOf(start)
  if (unit === 'workday') return addWorkdays(calendar, arrival, n).counted
  return Array.from({ length: n }, (_, passed) => addDays(arrival, passed + 1))
}

/** The due date with the days counted one by one, for the page that explains it. */
export const explainDue = (calendar: WorkCalendar, start: Instant, duration: Duration): ExplainedDue =>
  ({ ...dueDate(calendar, start, duration), counted: countedDays(calendar, start, duration) })

/** The end of the due day, or of the next workday if it is a rest day (期限届满日为休息日的顺延). */
export const movedOffRestDay = (calendar: WorkCalendar, due: Due): Due => {
  const { day, provisional } = workdayFrom(calendar, due.on)
  return endOf(day, due.provisional || provisional)
}
