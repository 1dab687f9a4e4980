import { localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import type { WorkCalendar } from '@haochaping/shared/calendar/workCalendar.ts'
import { workdaysBetween } from '@haochaping/shared/calendar/workdaysBetween.ts'
import type { CaseGlance } from '@haochaping/shared/schemas/caseGlance.ts'
import type { Glance } from './glance.ts'

/**
 * A glance as it reads now: with the working days left to rate (after today, the last day included), and closed once
 * the window is over, also in the minute before the sweep has written it down.
 */
export const withDaysLeft = (glance: Glance, calendar: WorkCalendar, now: Instant): CaseGlance => {
  const { closes } = glance
  if (glance.state !== 'awaiting' || !closes) return glance
  if (now > closes.at) return { ...glance, state: 'unrated' }
  return { ...glance, workdaysLeft: workdaysBetween(calendar, localDateOf(now), closes.on).count }
}
