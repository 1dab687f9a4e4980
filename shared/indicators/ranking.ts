import type { BetterWhen } from './indicator.ts'
import type { Rate } from './rate.ts'
import { isTooFew } from './tooFew.ts'
import { liesAbove, wilson } from './wilson.ts'
import type { Interval } from './wilson.ts'

/** A place with its rate, by a key of its own. */
export type Placed = { key: string; rate: Rate }

/** 名次. `rank` is shared by `tied` places; by its own interval a place may stand anywhere from `best` to `worst`. */
export type Standing = Placed & { interval: Interval; rank: number; tied: number; best: number; worst: number }

export type Ranking = {
  /** By rank; within a rank by the rate and then by the key, which is an order to read in and says nothing. */
  ranked: Standing[]
  /** On too few to be ranked, by key. */
  unranked: Placed[]
}

type Scored = Placed & { interval: Interval; scored: Interval }

/** Turned about where low is better, so that above is always better. */
const scoredBy = (betterWhen: BetterWhen) => (place: Placed): Scored[] => {
  const interval = isTooFew(place.rate) ? undefined : wilson(place.rate)
  return interval ? [{ ...place, interval, scored: betterWhen === 'high' ? interval : { low: -interval.high, high: -interval.low } }] : []
}

const byKey = (a: Placed, b: Placed): number => (a.key < b.key ? -1 : 1)

/** 并列: whoever cannot be told from one of the group joins it, so that two groups part wholly. */
const groupsOf = (places: readonly Scored[]): Scored[][] => {
  const groups: Scored[][] = []
  let [group, bottom]: [Scored[], number] = [[], Infinity]
  for (const place of [...places].sort((a, b) => b.scored.high - a.scored.high)) {
    if (place.scored.high < bottom) groups.push(group = [])
    group.push(place)
    bottom = Math.min(bottom, place.scored.low)
  }
  return groups
}

/**
 * Places ordered by a rate, as far as it tells them apart. A place ranks above another only where its 95 % interval lies
 * wholly above. “Not to be told apart” does not carry over: A may be level with B and B with C, though A lies above C.
 * All three then share a rank, since no line can be drawn on either side of B; that A beats C is in `best` and `worst`,
 * which count only the places wholly above and below each one. Keys are unique.
 */
export const ranking = (places: readonly Placed[], betterWhen: BetterWhen): Ranking => {
  const scored = places.flatMap(scoredBy(betterWhen))
  const sign = betterWhen === 'high' ? 1 : -1
  let above = 0
  const ranked = groupsOf(scored).flatMap((group) => {
    const rank = above + 1
    above += group.length
    return group
      .sort((a, b) => sign * (b.rate.hits / b.rate.outOf - a.rate.hits / a.rate.outOf) || byKey(a, b))
      .map(({ key, rate, interval, scored: own }) => ({
        key, rate, interval, rank, tied: group.length,
        best: 1 + scored.filter((other) => liesAbove(other.scored, own)).length,
        worst: scored.length - scored.filter((other) => liesAbove(own, other.scored)).length
      }))
  })
  return { ranked, unranked: places.filter(({ rate }) => isTooFew(rate)).sort(byKey) }
}
