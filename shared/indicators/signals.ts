import { unconfirmed } from '../policy/sourced.ts'
import type { Sourced } from '../policy/sourced.ts'
import { levels } from '../standard/levels.ts'
import { difference } from './combined.ts'
import type { Estimate } from './combined.ts'
import type { Counts } from './counts.ts'
import type { Share } from './indicator.ts'
import { indicatorSet } from './indicatorSets.ts'
import { rateOf } from './rate.ts'
import type { Rate } from './rate.ts'
import { isTooFew } from './tooFew.ts'
import { wilson } from './wilson.ts'

const { pressedShare, supervisedGoodShare, ownGoodShare, badShare } = indicatorSet.indicators

const house = <T>(value: T): Sourced<T> => unconfirmed(value, '本产品缺省，来源待核')

/** Of the active ratings, and the share from which on it is worth asking about; one or two are no pattern. */
const shares = {
  /** Somebody told her how to rate. Each single report reaches a supervisor of its own. */
  pressed: { ...pressedShare, above: house(0.01) },
  /** Within seconds of the service. */
  quick: { hits: ['quick'], outOf: levels, above: house(0.2) },
  /** Many at one window at once. */
  burst: { hits: ['burst'], outOf: levels, above: house(0.1) },
  /** One account for many people. */
  sameAccount: { hits: ['sameAccount'], outOf: levels, above: house(0.05) }
} as const satisfies Record<string, Share & { above: Sourced<number> }>

export const shareSignals = ['pressed', 'quick', 'burst', 'sameAccount'] as const
export type ShareSignal = (typeof shareSignals)[number]

/** From what on a signal is worth a question. Shares and the gap are from 0 to 1, the rest are ratings. */
export const signalThresholds = {
  pressed: shares.pressed.above, quick: shares.quick.above, burst: shares.burst.above, sameAccount: shares.sameAccount.above,
  leastHits: house(3), gap: house(0.02), zeroBadFrom: house(200)
} as const

/** A sign that ratings may not be free. It accuses nobody: `worthAsking` says that there is something to ask. */
export type Signal =
  | { signal: ShareSignal; rate: Rate; worthAsking: boolean }
  /** 面对面差: the good share on devices of the hall, less that on people's own; absent where one has too few. */
  | { signal: 'gap'; supervised: Rate; own: Rate; difference?: Estimate; worthAsking: boolean }
  /** Bad ratings of the active ones: none at all of very many is a question, not a medal. */
  | { signal: 'zeroBad'; rate: Rate; worthAsking: boolean }

const shareSignal = (counts: Counts, signal: ShareSignal): Signal => {
  const rate = rateOf(counts, shares[signal])
  const low = isTooFew(rate) ? 0 : wilson(rate)?.low ?? 0
  return { signal, rate, worthAsking: rate.hits >= signalThresholds.leastHits.value && low > signalThresholds[signal].value }
}

const gap = (counts: Counts): Signal => {
  const rates = { supervised: rateOf(counts, supervisedGoodShare), own: rateOf(counts, ownGoodShare) }
  const found = isTooFew(rates.supervised) || isTooFew(rates.own) ? undefined : difference(rates.supervised, rates.own)
  return found ? { signal: 'gap', ...rates, difference: found, worthAsking: found.low > signalThresholds.gap.value } : { signal: 'gap', ...rates, worthAsking: false }
}

const zeroBad = (counts: Counts): Signal => {
  const rate = rateOf(counts, badShare)
  return { signal: 'zeroBad', rate, worthAsking: rate.hits === 0 && rate.outOf >= signalThresholds.zeroBadFrom.value }
}

/** 压力信号 of a place, always all six. A share or a gap is worth asking about only where even the low end of its 95 % interval lies above the threshold. */
export const signals = (counts: Counts): Signal[] => [...shareSignals.map((signal) => shareSignal(counts, signal)), gap(counts), zeroBad(counts)]
