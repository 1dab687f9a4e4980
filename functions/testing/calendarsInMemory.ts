import { calendarWithOverlay, calendarWithWithdrawal, calendarWithYear } from '@haochaping/shared/calendar/calendarWith.ts'
import { shippedCalendar } from '@haochaping/shared/calendar/workCalendar.ts'
import type { WorkCalendar } from '@haochaping/shared/calendar/workCalendar.ts'
import type { Redating } from '../domain/redating.ts'
import type { Calendars } from '../storage/calendars.ts'

/** The shipped calendar and what is added to it, remembered as long as the test runs. */
export const calendarsInMemory = (): Calendars => {
  let calendar: WorkCalendar = shippedCalendar
  let redating: Redating | undefined
  const keep = <Found>(result: { calendar: WorkCalendar; addition: Found }): Promise<Found> => {
    calendar = result.calendar
    return Promise.resolve(result.addition)
  }
  return {
    load: () => Promise.resolve(calendar),
    followed: () => Promise.resolve({ calendar, redating }),
    follow: (before, after) => {
      const stands = before?.turn === redating?.turn
      if (stands) redating = after
      return Promise.resolve(stands)
    },
    addYear: (file) => keep(calendarWithYear(calendar, file)),
    addOverlay: (overlay) => keep(calendarWithOverlay(calendar, overlay)),
    addWithdrawal: (withdrawal) => keep(calendarWithWithdrawal(calendar, withdrawal))
  }
}
