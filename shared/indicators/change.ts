import type { BetterWhen } from './indicator.ts'
import { valueOf } from './rate.ts'
import type { Rate } from './rate.ts'
import { isTooFew } from './tooFew.ts'
import { liesAbove, wilson } from './wilson.ts'

/** 变化: in percentage points, and what may be said of it. */
export type Change = { points: number; way: 'better' | 'worse' | 'notDistinguishable' }

/**
 * A rate against the one before. It is better or worse only where the two intervals part; everything else may be chance.
 * Undefined where one of the two is on too few to be shown, which the difference would give away.
 */
export const change = (now: Rate, before: Rate, betterWhen: BetterWhen): Change | undefined => {
  const [value, valueBefore, interval, intervalBefore] = [valueOf(now), valueOf(before), wilson(now), wilson(before)]
  if (value === undefined || valueBefore === undefined || !interval || !intervalBefore || isTooFew(now) || isTooFew(before)) return undefined
  const points = (value - valueBefore) * 100
  if (liesAbove(interval, intervalBefore)) return { points, way: betterWhen === 'high' ? 'better' : 'worse' }
  if (liesAbove(intervalBefore, interval)) return { points, way: betterWhen === 'high' ? 'worse' : 'better' }
  return { points, way: 'notDistinguishable' }
}
