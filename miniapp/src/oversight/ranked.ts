import type { IndicatorName } from '@haochaping/shared/indicators/indicator.ts'
import { indicatorSet } from '@haochaping/shared/indicators/indicatorSets.ts'
import { ranking } from '@haochaping/shared/indicators/ranking.ts'
import type { Standing } from '@haochaping/shared/indicators/ranking.ts'
import { rateOf } from '@haochaping/shared/indicators/rate.ts'
import type { Part } from './parts.ts'

/** A part with where it stands among its sisters; without, where it is on too few. */
export type RankedPart = { part: Part; standing?: Standing }

/** Parts by one indicator, those that hurt first and those on too few last. Within a shared rank the order says nothing. */
export const ranked = (parts: readonly Part[], name: IndicatorName): RankedPart[] => {
  const indicator = indicatorSet.indicators[name]
  const { ranked: standings, unranked } = ranking(parts.map(({ key, counts }) => ({ key, rate: rateOf(counts, indicator) })), indicator.betterWhen)
  const of = (key: string): Part[] => parts.filter((part) => part.key === key)
  return [
    ...[...standings].reverse().flatMap((standing) => of(standing.key).map((part) => ({ part, standing }))),
    ...unranked.flatMap(({ key }) => of(key).map((part) => ({ part })))
  ]
}

/** The names in the last rank, which is the one to look at first. */
export const lowestOf = (parts: readonly RankedPart[]): string[] => {
  const rank = parts[0]?.standing?.rank
  return rank === undefined ? [] : parts.filter(({ standing }) => standing?.rank === rank).map(({ part }) => part.name)
}
