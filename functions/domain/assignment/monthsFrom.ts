import { addDays } from '@haochaping/shared/calendar/localDate.ts'
import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { lastDayOf, periodOf } from '@haochaping/shared/indicators/period.ts'
import type { Period } from '@haochaping/shared/indicators/period.ts'

/** The months from the one of a day to the one of another, both included; none when the second is earlier. */
export const monthsFrom = (from: LocalDate, to: LocalDate): Period[] => {
  const months: Period[] = []
  for (let day = from; periodOf('month', day) <= periodOf('month', to); day = addDays(lastDayOf(periodOf('month', day)), 1)) months.push(periodOf('month', day))
  return months
}
