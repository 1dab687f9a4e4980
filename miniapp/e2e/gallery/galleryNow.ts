import { localDateOf } from '../../../shared/calendar/localDate.ts'
import type { LocalDate } from '../../../shared/calendar/localDate.ts'
import { isWorkday, shippedCalendar } from '../../../shared/calendar/workCalendar.ts'

/** The instant that every picture is taken at: a Wednesday, ten in 北京. */
export const galleryNow = '2026-11-25T02:00:00.000Z'

export const today: LocalDate = localDateOf(galleryNow)
export const isWorked = (day: LocalDate): boolean => isWorkday(shippedCalendar, day).workday
