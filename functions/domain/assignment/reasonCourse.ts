import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { badLevels, goodLevels, sumOf } from '@haochaping/shared/indicators/counts.ts'
import { firstDayOf } from '@haochaping/shared/indicators/period.ts'
import type { Period } from '@haochaping/shared/indicators/period.ts'
import type { ReasonMonth } from '@haochaping/shared/schemas/assignment.ts'
import type { ItemFigures } from '@haochaping/shared/schemas/viewSummary.ts'

/** One month of service of an item; undefined where nothing was served. */
export type ItemMonth = { period: Period; figures: Pick<ItemFigures, 'counts' | 'reasons'> | undefined }

/**
 * 前后对比: how often a reason was given of the item's active ratings, month by month. A month in which it was taken up counts
 * as before, one in which it was published not yet as after: its ratings are of both.
 */
export const reasonCourse = (months: readonly ItemMonth[], reason: string, { opened, published }: { opened: LocalDate; published?: LocalDate }): ReasonMonth[] =>
  months.map(({ period, figures }) => ({
    period, hits: figures?.reasons.find(({ code }) => code === reason)?.count ?? 0, outOf: figures ? sumOf(figures.counts, [...goodLevels, ...badLevels]) : 0,
    when: whenOf(period, { opened, ...(published === undefined ? {} : { published }) })
  }))

const whenOf = (period: Period, { opened, published }: { opened: LocalDate; published?: LocalDate }): ReasonMonth['when'] => {
  if (firstDayOf(period) <= opened) return 'before'
  return published !== undefined && firstDayOf(period) > published ? 'after' : 'between'
}
