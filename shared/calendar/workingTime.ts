import { addDays, addSeconds, localDateOf, startOfDay } from './localDate.ts'
import type { Instant, LocalDate } from './localDate.ts'
import { workdayFrom } from './addWorkdays.ts'
import { isWorkday } from './workCalendar.ts'
import type { WorkCalendar } from './workCalendar.ts'

/** 工作时间: from when until when people work on a working day, 'HH:mm' in Shanghai, `from` before `to` and `to` no longer in it. */
export type Hours = { from: string; to: string }

/** Whose working time: the days and, on each of them, the hours. */
export type WorkingTime = { calendar: WorkCalendar; hours: Hours }

/** The instant at which a 'HH:mm' of a day comes. */
export const instantAt = (day: LocalDate, time: string): Instant =>
  addSeconds(startOfDay(day), Number(time.slice(0, 2)) * 3600 + Number(time.slice(3)) * 60)

/** When work begins on this day, workday or not. */
export const openingOf = (hours: Hours, day: LocalDate): Instant => instantAt(day, hours.from)

/** The opening on the first workday after `day`. */
export const openingAfter = (calendar: WorkCalendar, hours: Hours, day: LocalDate): Instant =>
  openingOf(hours, workdayFrom(calendar, addDays(day, 1)).day)

/**
 * `at` itself when people are working then, else the next opening: where something that waits for working hours is
 * sent. In a year not loaded the provisional answer of isWorkday holds.
 */
export const workingInstantFrom = (calendar: WorkCalendar, hours: Hours, at: Instant): Instant => {
  const day = localDateOf(at)
  if (!isWorkday(calendar, day).workday || at >= instantAt(day, hours.to)) return openingAfter(calendar, hours, day)
  const opening = openingOf(hours, day)
  return at < opening ? opening : at
}

/** The first opening of a workday later than `at`. */
export const openingPast = (calendar: WorkCalendar, hours: Hours, at: Instant): Instant => {
  const day = localDateOf(at)
  const opening = openingOf(hours, day)
  return opening > at && isWorkday(calendar, day).workday ? opening : openingAfter(calendar, hours, day)
}

/** The last opening of a workday at `at` or earlier. */
export const openingUpTo = (calendar: WorkCalendar, hours: Hours, at: Instant): Instant => {
  let day = localDateOf(at)
  while (openingOf(hours, day) > at || !isWorkday(calendar, day).workday) day = addDays(day, -1)
  return openingOf(hours, day)
}
