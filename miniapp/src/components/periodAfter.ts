import { addDays } from '@haochaping/shared/calendar/localDate.ts'
import { kindOfPeriod, lastDayOf, periodOf } from '@haochaping/shared/indicators/period.ts'
import type { Period } from '@haochaping/shared/indicators/period.ts'

/** The period of the same kind right after. */
export const periodAfter = (period: Period): Period => periodOf(kindOfPeriod(period), addDays(lastDayOf(period), 1))
