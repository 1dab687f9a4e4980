import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { Month, periodOf } from '@haochaping/shared/indicators/period.ts'
import type { Period } from '@haochaping/shared/indicators/period.ts'

/** 国办发〔2019〕51号 is of 17 December 2019: before it there was no 好差评 to be counted. */
export const firstMonth: Period = '2019-12'

/** The month that is asked for, if it is one between the first and today's; else today's. */
export const monthNear = (asked: string | undefined, today: LocalDate): Period => {
  const now = periodOf('month', today)
  const month = Month.safeParse(asked)
  return month.success && month.data >= firstMonth && month.data < now ? month.data : now
}
