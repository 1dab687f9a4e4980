import { unconfirmed } from '../policy/sourced.ts'
import type { Bounds, BoundedRow } from './publicBounds.ts'
import { valueOf } from './rate.ts'
import type { Rate } from './rate.ts'
import { floor } from './tooFew.ts'
import { wilson } from './wilson.ts'
import type { Interval } from './wilson.ts'

/** What is shown of a place to everybody, by the indicators' names; `answered` is the share of the services that were rated. */
export const publicRateNames = ['activeGoodShare', 'answered', 'exclusionShare', 'replyShare', 'solvedShare'] as const
export type PublicRateName = (typeof publicRateNames)[number]

/** A rate that lies between two, ends part of it: they are one where nothing is kept back. `outOf`: of how many it is. */
export type PublicRate = { low: Rate; high: Rate; outOf: Bounds }

/** Of two parts that are apart: what counts, and the rest. */
const share = (hits: Bounds, rest: Bounds, outOf: Bounds = { least: hits.least + rest.least, most: hits.most + rest.most }): PublicRate => ({
  low: { hits: hits.least, outOf: hits.least + rest.most }, high: { hits: hits.most, outOf: hits.most + rest.least }, outOf
})

/** What is left of a whole beside its part. */
const beside = (whole: Bounds, part: Bounds): Bounds => ({ least: Math.max(0, whole.least - part.most), most: Math.max(0, whole.most - part.least) })

/** 好评, 评了的, 剔除, 按时答复, 回访解决, by the formulas of the indicators of these names over what is published. */
export const publicRates = ({ events, rated, bad, excluded, replyDue, repliedInTime, answered, solved }: BoundedRow): Record<PublicRateName, PublicRate> => ({
  activeGoodShare: share(beside(rated, bad), bad, rated),
  answered: share(rated, beside(beside(events, excluded), rated), beside(events, excluded)),
  exclusionShare: share(excluded, bad),
  replyShare: share(repliedInTime, beside(replyDue, repliedInTime), replyDue),
  solvedShare: share(solved, beside(answered, solved), answered)
})

/** Whether there was nothing to be counted. */
export const isNothing = ({ outOf }: PublicRate): boolean => outOf.most === 0

/** Further apart than this its two ends say nothing that would be fair to the place. */
export const widest = unconfirmed(0.2, '本产品缺省，来源待核')

/** Whether it can be shown: it stands on enough, and is known well enough. */
export const canBeShown = ({ low, high, outOf }: PublicRate): boolean =>
  outOf.least >= floor.value && (valueOf(high) ?? 1) - (valueOf(low) ?? 0) <= widest.value

/** Whether it is one rate, nothing of it kept back. */
export const isExact = ({ low, high }: PublicRate): boolean => low.hits === high.hits && low.outOf === high.outOf

/** Whether its ends lie within the tenth of a percent to which it is shown. */
export const isSettled = ({ low, high }: PublicRate): boolean => (valueOf(high) ?? 1) - (valueOf(low) ?? 0) < 0.001

/** The 95 % intervals of all it may be, together; undefined where nothing was counted. */
export const intervalOf = ({ low, high }: PublicRate): Interval | undefined => {
  const [from, to] = [wilson(low), wilson(high)]
  return from && to && { low: from.low, high: to.high }
}
