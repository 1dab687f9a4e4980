import { median } from './quantile.ts'

/** How many times `of` is `to`, round by round, and of those the middle one: a hiccup of the machine spoils its round and not the ratio. */
export const pairedRatio = (of: readonly number[], to: readonly number[]): number =>
  median(of.map((figure, round) => figure / (to[round] ?? NaN)))
