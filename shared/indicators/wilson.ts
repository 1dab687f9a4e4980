import type { Rate } from './rate.ts'

/** Where a true share may lie, both ends from 0 to 1 and part of it. */
export type Interval = { low: number; high: number }

/** The two-sided 95 % point of the standard normal distribution. */
const z = 1.959964

/**
 * The 95 % interval of a rate (score interval; E. B. Wilson, “Probable inference, the law of succession, and statistical
 * inference”, JASA 22 (1927), 209–212). Undefined where nothing was counted; exactly 0 below where there are no hits,
 * exactly 1 above where all are hits.
 */
export const wilson = ({ hits, outOf }: Rate): Interval | undefined => {
  if (outOf === 0) return undefined
  const weight = outOf + z * z
  const middle = (hits + z * z / 2) / weight
  const reach = z / weight * Math.sqrt(hits * (outOf - hits) / outOf + z * z / 4)
  return { low: hits === 0 ? 0 : middle - reach, high: hits === outOf ? 1 : middle + reach }
}

/** Whether one interval lies wholly above another; ends that touch do not. */
export const liesAbove = (one: Interval, other: Interval): boolean => one.low > other.high
