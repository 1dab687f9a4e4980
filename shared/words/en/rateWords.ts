import { intervalEnds, tenthsOf, tenthsWord } from '../rateWords.ts'
import type * as chinese from '../rateWords.ts'
import type { Rate } from '../../indicators/rate.ts'
import { isTooFew } from '../../indicators/tooFew.ts'
import type { Wording } from './wording.ts'

export const tooFewWord = 'too few to show'

export const percentWord = (rate: Rate): string => {
  if (isTooFew(rate)) return tooFewWord
  const tenths = tenthsOf(rate)
  return tenths === undefined ? 'below 0.1%' : tenthsWord(tenths)
}

export const intervalWord: Wording<typeof chinese.intervalWord> = (interval) => {
  const [from, to] = intervalEnds(interval)
  return `in truth probably between ${from.toFixed(1)}% and ${to.toFixed(1)}%`
}

export const intervalNote = 'A 95% confidence interval by Wilson\'s method: the more people rate, the narrower it is'
