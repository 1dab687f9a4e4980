import { unconfirmed } from '../policy/sourced.ts'
import { levels } from '../standard/levels.ts'
import { combined } from './combined.ts'
import type { Estimate } from './combined.ts'
import { sumOf } from './counts.ts'
import type { Counts } from './counts.ts'
import type { Cut } from './cut.ts'
import type { Rate } from './rate.ts'
import { isTooFew } from './tooFew.ts'

/** 事项构成: how many active ratings each item of a whole agency has. */
export type Mix = Readonly<Record<string, number>>

/** The mix of an agency by its items. */
export const mixOf = (items: readonly { item: string; counts: Counts }[]): Mix => Object.fromEntries(items.map(({ item, counts }) => [item, sumOf(counts, levels)]))

/** How much of the mix a window must have ratings of, for a comparison to mean anything. */
export const coverFloor = unconfirmed(0.8, '本产品缺省，来源待核')

export type SameMix = {
  /** How many of the agency's active ratings are of items that the window has ratings of too. */
  covered: Rate
  /** 主动评价好评率 that the window would have with the agency's mix; absent where it covers too little or has too few ratings. */
  expected?: Estimate
}

/**
 * 同构成比较 (direct standardisation): each item counts as much as among the agency's active ratings, with the window's
 * own share of good ones. Items that nobody rated at the window cannot be guessed and are left out, and the rest of the
 * mix is taken for the whole.
 */
export const sameMix = (window: Readonly<Record<string, Cut>>, mix: Mix): SameMix => {
  const rated = Object.entries(mix).flatMap(([item, weight]) => {
    const { good = 0, bad = 0 } = window[item] ?? {}
    return weight > 0 && good + bad > 0 ? [{ weight, rate: { hits: good, outOf: good + bad } }] : []
  })
  const weights = rated.reduce((sum, { weight }) => sum + weight, 0)
  const covered = { hits: weights, outOf: Object.values(mix).reduce((sum, weight) => sum + weight, 0) }
  const own = rated.reduce((sum, { rate }) => ({ hits: sum.hits + rate.hits, outOf: sum.outOf + rate.outOf }), { hits: 0, outOf: 0 })
  if (isTooFew(own) || weights < coverFloor.value * covered.outOf) return { covered }
  const expected = combined(rated.map(({ weight, rate }) => ({ weight: weight / weights, rate })))
  return expected ? { covered, expected } : { covered }
}
