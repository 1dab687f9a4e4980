import { addDays } from '@haochaping/shared/calendar/localDate.ts'
import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { firstDayOf, periodOf } from '@haochaping/shared/indicators/period.ts'

/** How far back the ratings of an improvement reach at least, in days of service (our choice: a season, and so a few months to compare with). */
const daysBehind = 90

/** The first day of service that counts for what is taken up, or may be, on this day: whole months, that the figures by month say the same. */
export const behindFrom = (day: LocalDate): LocalDate => firstDayOf(periodOf('month', addDays(day, -daysBehind)))
