import type { Rate } from '@haochaping/shared/indicators/rate.ts'
import { isTooFew } from '@haochaping/shared/indicators/tooFew.ts'
import { wilson } from '@haochaping/shared/indicators/wilson.ts'
import { belowTenthWord, intervalEnds, tenthsOf, tooFewWord } from '@haochaping/shared/words/rateWords.ts'
import type { Cell } from './cell.ts'

export const rateParts = ['hits', 'outOf', 'percent', 'low', 'high'] as const
export type RatePart = (typeof rateParts)[number]

/** A rate as cells: what it was counted from, then what a page would say of it; nothing is said on too few. */
export const rateCells = (rate: Rate): Record<RatePart, Cell> => {
  const interval = wilson(rate)
  if (isTooFew(rate) || !interval) return { ...rate, percent: tooFewWord, low: undefined, high: undefined }
  const [tenths, [low, high]] = [tenthsOf(rate), intervalEnds(interval)]
  return { ...rate, percent: tenths === undefined ? belowTenthWord : { tenths }, low: { tenths: Math.round(low * 10) }, high: { tenths: Math.round(high * 10) } }
}
