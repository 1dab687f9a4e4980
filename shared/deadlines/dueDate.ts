import { addWorkdays, workdayFrom } from '../calendar/addWorkdays.ts'
import { addDays, addHours, endOfDay, localDateOf } from '../calendar/localDate.ts'
import type { Instant, LocalDate } from '../calendar/localDate.ts'
import type { WorkCalendar } from '../calendar/workCalendar.ts'
import type { Due } from './due.ts'
import type { Duration } from './duration.ts'

/** A due date with the days that were counted to reach it; none for hours. */
export type ExplainedDue = Due & { counted: LocalDate[] }

const naturalDays = (from: LocalDate, n: number): LocalDate[] =>
  Array.from({ length: n }, (_, passed) => addDays(from, passed + 1))

/** The due date with the days counted one by one, for the page that explains it. */
export const explainDue = (calendar: WorkCalendar, start: Instant, { n, unit }: Duration): ExplainedDue => {
  if (unit === 'hour') {
    const at = addHours(start, n)
    return { at, on: localDateOf(at), provisional: false, counted: [] }
  }
  const arrival = localDateOf(start)
  if (unit === 'day') {
    const on = addDays(arrival, n)
    return { at: endOfDay(on), on, provisional: false, counted: naturalDays(arrival, n) }
  }
  const { day, provisional, counted } = addWorkdays(calendar, arrival, n)
  return { at: endOfDay(day), on: day, provisional, counted }
}

/**
 * When something begun at `start` is due. Days and workdays: the day of arrival (in Shanghai) is not counted, due at
 * the end of the last day. Hours: exactly n hours on the wall clock.
 */
export const dueDate = (calendar: WorkCalendar, start: Instant, duration: Duration): Due => {
  const { at, on, provisional } = explainDue(calendar, start, duration)
  return { at, on, provisional }
}

/** The end of the due day, or of the next workday if it is a rest day (期限届满日为休息日的顺延). */
export const movedOffRestDay = (calendar: WorkCalendar, due: Due): Due => {
  const { day, provisional } = workdayFrom(calendar, due.on)
  return { at: endOfDay(day), on: day, provisional: due.provisional || provisional }
}
