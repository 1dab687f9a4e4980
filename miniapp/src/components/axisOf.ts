import type { Interval } from '@haochaping/shared/indicators/wilson.ts'

/** Ends of a ruler lie on every fifth percent. */
const marks = 20

/** The shortest ruler on which all of these fit; everything from 0 to 1 where there are none. */
export const axisOf = (intervals: readonly Interval[]): Interval => {
  if (intervals.length === 0) return { low: 0, high: 1 }
  const low = Math.floor(Math.min(...intervals.map((one) => one.low)) * marks) / marks
  const high = Math.ceil(Math.max(...intervals.map((one) => one.high)) * marks) / marks
  return { low, high: Math.max(high, low + 1 / marks) }
}
