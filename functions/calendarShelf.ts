import { calendarFor } from '@haochaping/shared/calendar/calendarFor.ts'
import { secondsBetween } from '@haochaping/shared/calendar/localDate.ts'
import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import type { WorkCalendar } from '@haochaping/shared/calendar/workCalendar.ts'
import type { Clock } from './clock.ts'
import type { Calendars } from './storage/calendars.ts'

/** How long a calendar that was read is taken as today's, in seconds: a year or closure that is added counts within a minute. */
const fresh = 60

/** The calendar of a region, read from storage at most once a minute. */
export const calendarShelf = (calendars: Calendars, clock: Clock): ((region: string) => Promise<WorkCalendar>) => {
  let read: { at: Instant; calendar: Promise<WorkCalendar> } | undefined
  return async (region) => {
    const now = clock.now()
    if (!read || Math.abs(secondsBetween(read.at, now)) > fresh) read = { at: now, calendar: calendars.load() }
    try {
      return calendarFor(await read.calendar, region)
    } catch (error) {
      read = undefined
      throw error
    }
  }
}
