import type { Counts } from '@haochaping/shared/indicators/counts.ts'
import { indicatorSet } from '@haochaping/shared/indicators/indicatorSets.ts'
import { rateOf, valueOf } from '@haochaping/shared/indicators/rate.ts'
import type { Rate } from '@haochaping/shared/indicators/rate.ts'
import { wilson } from '@haochaping/shared/indicators/wilson.ts'
import type { ItemFigures, Summary } from '@haochaping/shared/schemas/viewSummary.ts'

/** A place, an item or a window with its 差评, out of its active ratings. */
export type Sore =
  | { kind: 'place'; name: string; code: string; rate: Rate }
  | { kind: 'item'; name: string; item: ItemFigures; rate: Rate }
  | { kind: 'window'; name: string; rate: Rate }

/** Two may be one angry person; from three on a share is compared (our choice). */
const fewest = 3
/** So many are named (the brief of the first screen). */
const shown = 3

const badOf = (counts: Counts): Rate => rateOf(counts, indicatorSet.indicators.badShare)

/**
 * By how many 差评 something surely stands above the place that it belongs to: its ratings, times the low end of the 95 %
 * interval of its 差评率, less the 差评率 of the whole. So neither the largest leads, nor one of one: 0 where there are fewer than three.
 */
const excessOf = ({ hits, outOf }: Rate, usual: number): number => hits < fewest ? 0 : Math.max(0, outOf * ((wilson({ hits, outOf })?.low ?? 0) - usual))

/** One item is to blame for at least half of it. */
const isExplained = (bad: number, items: readonly number[]): boolean => items.some((one) => one * 2 >= bad)

const soresOf = ({ place, places, items, windows }: Summary): Sore[] => [
  ...items.map((item) => ({ kind: 'item' as const, name: item.name, item, rate: badOf(item.counts) })),
  ...places.map(({ code, name, counts }) => ({ kind: 'place' as const, name, code, rate: badOf(counts) }))
    .filter(({ code, rate }) => !isExplained(rate.hits, items.filter(({ agencyCode }) => agencyCode === code).map(({ counts }) => badOf(counts).hits))),
  ...(place.kind === 'agency' ? windows : []).map(({ window, counts, items: cuts }) => ({ kind: 'window' as const, name: window, rate: badOf(counts), cuts }))
    .filter(({ rate, cuts }) => !isExplained(rate.hits, Object.keys(cuts).map((item) => cuts[item]?.bad ?? 0)))
    .map(({ cuts: _, ...sore }) => sore)
]

/**
 * 最需要您看的: the three parts of a place with most 差评 beyond the usual of that place, and after them those with most 差评.
 * What one item alone explains is left to that item. Nothing without any 差评 is among them.
 */
export const hurtsMost = (summary: Summary): Sore[] => {
  const usual = valueOf(badOf(summary.counts)) ?? 0
  const of = (sore: Sore) => ({ sore, excess: excessOf(sore.rate, usual), low: wilson(sore.rate)?.low ?? 0 })
  return soresOf(summary).filter(({ rate }) => rate.hits > 0).map(of)
    .sort((a, b) => b.excess - a.excess || b.sore.rate.hits - a.sore.rate.hits || b.low - a.low || (a.sore.name < b.sore.name ? -1 : 1))
    .slice(0, shown).map(({ sore }) => sore)
}


/** The one that the heading may name: with fewer than three 差评 nothing stands out. */
export const standsOut = (sores: readonly Sore[]): Sore | undefined => sores[0] !== undefined && sores[0].rate.hits >= fewest ? sores[0] : undefined
