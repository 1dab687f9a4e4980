import { canBeShown, isExact } from '../indicators/publicRates.ts'
import type { PublicRate, PublicRateName } from '../indicators/publicRates.ts'
import { valueOf } from '../indicators/rate.ts'
import { floor } from '../indicators/tooFew.ts'
import { countsWord, numberWord, percentWord, tooFewWord } from './rateWords.ts'

/** Binary fractions miss a tenth by less than this. */
const slack = 1e-9
const down = (share: number): string => `${(Math.floor(share * 1000 + slack) / 10).toFixed(1)}%`
const up = (share: number): string => `${(Math.ceil(share * 1000 - slack) / 10).toFixed(1)}%`

/** Where it is not known well enough, since numbers are kept back. */
export const unknownWord = '不显示'

/**
 * A published rate in percent: itself, or where something is kept back its nearer end, moved outwards to a tenth so that
 * it never says more than is known: 95.9% 以上, 4.1% 以下; both ends where it lies about the middle.
 */
export const publicRateWord = (rate: PublicRate): string => {
  if (!canBeShown(rate)) return rate.outOf.most < floor.value ? tooFewWord : unknownWord
  const [low, high] = [valueOf(rate.low) ?? 0, valueOf(rate.high) ?? 1]
  if (isExact(rate) || percentWord(rate.low) === percentWord(rate.high)) return percentWord(rate.low)
  if (high >= 1 || low >= 0.5) return `${down(low)} 以上`
  return low <= 0 || high <= 0.5 ? `${up(high)} 以下` : `${down(low)} 到 ${up(high)} 之间`
}

/** So many and no more; of a few it is not said how many. */
export const mostWord = (most: number): string => most < floor.value ? `不到 ${floor.value}` : `最多 ${numberWord(most)}`

/** What each counts, as it is said of a number kept back: the part, and the other part where that is the one that is few. */
const parts: Record<PublicRateName, { hits: string; rest: string; unit: string }> = {
  activeGoodShare: { hits: '好评', rest: '差评', unit: '件' },
  answered: { hits: '评了的', rest: '没评的', unit: '件' },
  exclusionShare: { hits: '不计入的', rest: '计入的差评', unit: '件' },
  replyShare: { hits: '按时的', rest: '不按时的', unit: '件' },
  solvedShare: { hits: '说解决了的', rest: '没这么说的', unit: '人' }
}

/** From what a published rate was counted: 848 / 876, or of which of the two sides there were no more than how many. Nothing where the rate is not shown. */
export const publicCountsWord = (name: PublicRateName, rate: PublicRate): string => {
  if (!canBeShown(rate)) return ''
  if (isExact(rate)) return countsWord(rate.low)
  const { low, high, outOf } = rate
  if (low.hits === high.hits) return `${numberWord(low.hits)} / ${numberWord(outOf.least)} 到 ${numberWord(outOf.most)}`
  const { hits, rest, unit } = parts[name]
  const of = outOf.least === outOf.most ? `${numberWord(outOf.most)} ${unit}里` : ''
  const [mostHits, mostRest] = [high.hits, low.outOf - low.hits]
  return mostRest <= mostHits ? `${of}${rest}${mostWord(mostRest)} ${unit}` : `${of}${hits}${mostWord(mostHits)} ${unit}`
}
