import { countOf, sumOf } from '@haochaping/shared/indicators/counts.ts'
import type { CountName, Counts } from '@haochaping/shared/indicators/counts.ts'
import { change } from '@haochaping/shared/indicators/change.ts'
import type { Change } from '@haochaping/shared/indicators/change.ts'
import type { IndicatorName } from '@haochaping/shared/indicators/indicator.ts'
import { indicatorSet } from '@haochaping/shared/indicators/indicatorSets.ts'
import { rateOf, valueOf } from '@haochaping/shared/indicators/rate.ts'
import type { Rate } from '@haochaping/shared/indicators/rate.ts'
import { isTooFew } from '@haochaping/shared/indicators/tooFew.ts'
import { wilson } from '@haochaping/shared/indicators/wilson.ts'
import type { Interval } from '@haochaping/shared/indicators/wilson.ts'

/** One indicator of one place: its rate, never without what it was counted from. */
export type Figure = {
  rate: Rate
  /** Absent where it stands on too few to be shown. */
  shown?: { value: number; interval: Interval }
  /** What is over its time in it: replies, rectifications. */
  late: number
  /** What is in neither part nor whole and must be said beside it. */
  aside: { name: CountName; count: number }[]
  /** Against the period before; absent where nothing is known of that, undefined where one of the two is too few. */
  change?: Change | undefined
}

const lateCounts: Partial<Record<IndicatorName, readonly CountName[]>> = { replyShare: ['repliedLate', 'replyOverdue'], rectifiedShare: ['rectifyOverdue'], rectifiedInTimeShare: ['rectifyOverdue'] }

/** Reckons an indicator from counts, and against the counts before. */
export const figureOf = (name: IndicatorName, counts: Counts, before?: Counts): Figure => {
  const indicator = indicatorSet.indicators[name]
  const rate = rateOf(counts, indicator)
  const [value, interval] = [valueOf(rate), wilson(rate)]
  return {
    rate,
    ...(value === undefined || interval === undefined || isTooFew(rate) ? {} : { shown: { value, interval } }),
    late: sumOf(counts, lateCounts[name] ?? []),
    aside: (indicator.aside ?? []).map((one) => ({ name: one, count: countOf(counts, one) })).filter(({ count }) => count > 0),
    ...(before === undefined ? {} : { change: change(rate, rateOf(before, indicator), indicator.betterWhen) })
  }
}
