import { regionCovers } from './regionCode.ts'
import type { RegionCode } from './regionCode.ts'
import type { WorkCalendar } from './workCalendar.ts'

/** The calendar as it holds in one region: national years, the overlays of this region and the areas around it, and what was withdrawn of those. */
export const calendarFor = (calendar: WorkCalendar, region: RegionCode): WorkCalendar => {
  const overlays = calendar.overlays.filter(overlay => regionCovers(overlay.region, region))
  const { withdrawals } = calendar
  if (!withdrawals) return { ...calendar, overlays }
  return { ...calendar, overlays, withdrawals: withdrawals.filter(({ withdraws }) => overlays.some(({ id }) => id === withdraws)) }
}
