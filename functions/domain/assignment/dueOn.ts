import { addDays, endOfDay, localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import type { Instant, LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { isWorkday } from '@haochaping/shared/calendar/workCalendar.ts'
import type { WorkCalendar } from '@haochaping/shared/calendar/workCalendar.ts'
import type { Due } from '@haochaping/shared/deadlines/due.ts'
import type { Refusal } from '@haochaping/shared/schemas/refusal.ts'

/** How far away a date may be, in days: half a year (our choice). */
const farthest = 180

/** 办理期限 as a supervisor names it: a workday after today and within half a year, until its end. */
export const dueOn = (calendar: WorkCalendar, day: LocalDate, now: Instant): Due | Refusal => {
  const today = localDateOf(now)
  const { workday, provisional } = isWorkday(calendar, day)
  return workday && day > today && day <= addDays(today, farthest) ? { at: endOfDay(day), on: day, provisional } : { refused: 'dueOutOfRange', fields: ['due'] }
}
