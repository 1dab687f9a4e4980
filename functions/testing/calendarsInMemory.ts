import { calendarWithOverlay, calendarWithWithdrawal, calendarWithYear } from '@haochaping/shared/calendar/calendarWith.ts'
import { shippedCalendar } from '@haochaping/shared/calendar/workCalendar.ts'
import type { WorkCalendar } from '@haochaping/shared/calendar/workCalendar.ts'
import type { Calendars } from '../storage/calendars.ts'

/** The shipped calendar and what is added to it, remembered as long as the test runs. */
export const calendarsInMemory = (): Calendars => {
  let calendar: WorkCalendar = shippedCalendar
  const keep = <Found>(result: { calendar: WorkCalendar; addition: Found }): Promise<Found> => {
    calendar = result.calendar
    return Promise.resolve(result.addition)
  }
  return {
    load: () => Promise.resolve(calendar),
    addYear: (file) => keep(calendarWithYear(calendar, file)),
    addOverlay: (overlay) => keep(calendarWithOverlay(calendar, overlay)),
    addWithdrawal: (withdrawal) => keep(calendarWithWithdrawal(calendar, withdrawal))
  }
}
