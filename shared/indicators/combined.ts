import { valueOf } from './rate.ts'
import type { Rate } from './rate.ts'
import { wilson } from './wilson.ts'
import type { Interval } from './wilson.ts'

/** A number reckoned from rates, with its 95 % interval. */
export type Estimate = Interval & { value: number }

/** One rate, its number and interval counted so many times, below zero to be taken away. */
export type Term = { weight: number; rate: Rate }

/**
 * A weighted sum of rates that do not depend on each other, with the interval that follows from their own (G. Y. Zou and
 * A. Donner, Statistics in Medicine 27 (2008), 1693–1702). Undefined where one of them has nothing counted.
 */
export const combined = (terms: readonly Term[]): Estimate | undefined => {
  let [value, below, above] = [0, 0, 0]
  for (const { weight, rate } of terms) {
    const [share, interval] = [valueOf(rate), wilson(rate)]
    if (share === undefined || interval === undefined) return undefined
    const [down, up] = [weight * (share - interval.low), weight * (interval.high - share)]
    value += weight * share
    below += (weight > 0 ? down : up) ** 2
    above += (weight > 0 ? up : down) ** 2
  }
  return { value, low: value - Math.sqrt(below), high: value + Math.sqrt(above) }
}

/**
 * One rate less another, from −1 to 1, with its interval: the sum above with the weights 1 and −1, which is method 10 of
 * R. G. Newcombe, Statistics in Medicine 17 (1998), 873–890.
 */
export const difference = (one: Rate, other: Rate): Estimate | undefined => combined([{ weight: 1, rate: one }, { weight: -1, rate: other }])
