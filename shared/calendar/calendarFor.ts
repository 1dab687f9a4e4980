import { regionCovers } from './regionCode.ts'
import type { RegionCode } from './regionCode.ts'
import type { WorkCalendar } from './workCalendar.ts'

/** The calendar as it holds in one region: national years and the overlays of this region and the areas around it. */
export const calendarFor = (calendar: WorkCalendar, region: RegionCode): WorkCalendar =>
  ({ ...calendar, overlays: calendar.overlays.filter(overlay => regionCovers(overlay.region, region)) })
