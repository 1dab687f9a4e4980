import type { LocalDate } from '../calendar/localDate.ts'
import { unconfirmed } from '../policy/sourced.ts'

/** Working days of services without a rating after which the figures are no longer taken for fact. */
export const staleAfter = unconfirmed(3, '本产品缺省，来源待核')

/** The day of the latest rating in some figures, and of the latest service. */
export type LastDays = { lastRatedOn?: LocalDate | undefined; lastServedOn?: LocalDate | undefined }

/**
 * 不动的数字: services went on and no rating was counted. `workdays`: the working days after the latest rating, or after
 * the day before the first service where there is none, up to the day of the latest service.
 */
export const isStale = ({ lastRatedOn, lastServedOn }: LastDays, workdays: number): boolean =>
  lastServedOn !== undefined && (lastRatedOn === undefined || lastRatedOn < lastServedOn) && workdays >= staleAfter.value
