import { addDays } from './localDate.ts'
import type { LocalDate } from './localDate.ts'
import { isWorkday } from './workCalendar.ts'
import type { WorkCalendar } from './workCalendar.ts'

/** The workdays after `from` up to and including `to`; none (0) when `to` is not after `from`. */
export const workdaysBetween = (
  calendar: WorkCalendar, from: LocalDate, to: LocalDate
): { count: number; provisional: boolean } => {
  let count = 0
  let provisional = false
  for (let day = from; day < to;) {
    day = addDays(day, 1)
    const known = isWorkday(calendar, day)
    if (known.workday) count += 1
    provisional ||= known.provisional
  }
  return { count, provisional }
}
