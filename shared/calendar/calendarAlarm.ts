import { LocalDate, yearOf } from './localDate.ts'
import type { WorkCalendar } from './workCalendar.ts'

/** A year file is missing, and since when that has been worth an alarm. */
export type CalendarAlarm = { year: number; since: LocalDate }

/**
 * The first year whose file should be here and is not: the current one, and from 1 December on the next one. The
 * month is ours (the notice usually comes in early November; 来源待核).
 */
export const calendarAlarm = (calendar: WorkCalendar, today: LocalDate): CalendarAlarm | undefined => {
  const loaded = new Set(calendar.years.map(({ year }) => year))
  const missing = [yearOf(today), yearOf(today) + 1]
    .filter(year => !loaded.has(year))
    .map((year): CalendarAlarm => ({ year, since: LocalDate.parse(`${year - 1}-12-01`) }))
  return missing.find(({ since }) => since <= today)
}
