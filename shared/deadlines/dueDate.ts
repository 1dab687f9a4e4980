import { addWorkdays, workdayFrom } from '../calendar/addWorkdays.ts'
import { addDays, addHours, endOfDay, localDateOf } from '../calendar/localDate.ts'
import type { Instant, LocalDate } from '../calendar/localDate.ts'
import type { WorkCalendar } from '../calendar/workCalendar.ts'
import type { Due } from './due.ts'
import type { Duration } from './duration.ts'

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

/** The end of the due day, or of the next workday if it is a rest day (期限届满日为休息日的顺延). */
export const movedOffRestDay = (calendar: WorkCalendar, due: Due): Due => {
  const { day, provisional } = workdayFrom(calendar, due.on)
  return endOf(day, due.provisional || provisional)
}
