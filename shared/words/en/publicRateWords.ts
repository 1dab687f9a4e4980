import { canBeShown, isExact } from '../../indicators/publicRates.ts'
import type { PublicRateName } from '../../indicators/publicRates.ts'
import { valueOf } from '../../indicators/rate.ts'
import { floor } from '../../indicators/tooFew.ts'
import type * as chinese from '../publicRateWords.ts'
import { countsWord, numberWord } from '../rateWords.ts'
import { percentWord, tooFewWord } from './rateWords.ts'
import type { Wording } from './wording.ts'

/** Binary fractions miss a tenth by less than this. */
const slack = 1e-9
const down = (share: number): string => `${(Math.floor(share * 1000 + slack) / 10).toFixed(1)}%`
const up = (share: number): string => `${(Math.ceil(share * 1000 - slack) / 10).toFixed(1)}%`

/** As its Chinese twin: moved outwards to a tenth, so that it never says more than is known. */
export const publicRateWord: Wording<typeof chinese.publicRateWord> = (rate) => {
  if (!canBeShown(rate)) return rate.outOf.most < floor.value ? tooFewWord : 'not shown'
  const [low, high] = [valueOf(rate.low) ?? 0, valueOf(rate.high) ?? 1]
  if (isExact(rate) || percentWord(rate.low) === percentWord(rate.high)) return percentWord(rate.low)
  if (high >= 1 || low >= 0.5) return `at least ${down(low)}`
  return low <= 0 || high <= 0.5 ? `at most ${up(high)}` : `${down(low)} to ${up(high)}`
}

export const mostWord: Wording<typeof chinese.mostWord> = (most) => most < floor.value ? `fewer than ${floor.value}` : `at most ${numberWord(most)}`

const parts: Record<PublicRateName, { hits: string; rest: string }> = {
  activeGoodShare: { hits: 'good', rest: 'bad' },
  answered: { hits: 'rated', rest: 'not rated' },
  exclusionShare: { hits: 'left out', rest: 'bad and counted' },
  replyShare: { hits: 'in time', rest: 'not in time' },
  solvedShare: { hits: 'said solved', rest: 'did not say so' }
}

export const publicCountsWord: Wording<typeof chinese.publicCountsWord> = (name, rate) => {
  if (!canBeShown(rate)) return ''
  if (isExact(rate)) return countsWord(rate.low)
  const { low, high, outOf } = rate
  if (low.hits === high.hits) return `${numberWord(low.hits)} of ${numberWord(outOf.least)} to ${numberWord(outOf.most)}`
  const { hits, rest } = parts[name]
  const of = outOf.least === outOf.most ? `of ${numberWord(outOf.most)}, ` : ''
  const [mostHits, mostRest] = [high.hits, low.outOf - low.hits]
  return mostRest <= mostHits ? `${of}${mostWord(mostRest)} ${rest}` : `${of}${mostWord(mostHits)} ${hits}`
}
