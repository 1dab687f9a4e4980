import { endOfDay, startOfDay } from '@haochaping/shared/calendar/localDate.ts'
import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { WorkCalendar } from '@haochaping/shared/calendar/workCalendar.ts'
import { ratingWindow } from '@haochaping/shared/deadlines/ratingWindow.ts'
import { activePolicy } from '@haochaping/shared/policy/activePolicy.ts'
import { demoRegion } from './agencies.ts'

/**
 * Whether a service of a day can still be rated when `today` begins, by the policy in force in the demo city. Taken for
 * the whole day: a window in hours counts from the day's end.
 */
export const windowOpen = (calendar: WorkCalendar, today: LocalDate) => (servedOn: LocalDate): boolean => {
  const window = ratingWindow(activePolicy(demoRegion, servedOn), calendar, endOfDay(servedOn))
  return 'unlimited' in window || window.closes.at >= startOfDay(today)
}
