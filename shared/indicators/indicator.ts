import type { CountName } from './counts.ts'

/** 指标, by their names in the code; what each counts is data (`indicatorSets.ts`). */
export const indicatorNames = [
  /** 好评率, 主动评价好评率, 未评率, 差评率 */
  'goodShare', 'activeGoodShare', 'unratedShare', 'badShare',
  /** 差评回复率, 实名差评回复率, 回访整改率, 按时整改率, 回访整改满意率 */
  'replyShare', 'namedReplyShare', 'rectifiedShare', 'rectifiedInTimeShare', 'solvedShare',
  /** 自评与他评之差, 剔除率, 被要求打分的占比, 大厅设备好评率, 自己手机好评率 */
  'contradictedShare', 'exclusionShare', 'pressedShare', 'supervisedGoodShare', 'ownGoodShare'
] as const
export type IndicatorName = (typeof indicatorNames)[number]

/** The six of the first screen, in their order there. */
export const firstScreen = ['activeGoodShare', 'unratedShare', 'badShare', 'replyShare', 'rectifiedShare', 'solvedShare'] as const satisfies readonly IndicatorName[]

/** Which way is better. */
export type BetterWhen = 'high' | 'low'

/** A part of a whole as sums of counts. The part is never more than the whole: `inclusions.ts` is why. */
export type Share = { hits: readonly CountName[]; outOf: readonly CountName[] }

/** One indicator as data. */
export type Indicator = Share & {
  /** In neither part nor whole, and said beside the figure: silence, what nothing is owed for, what may still come. */
  aside?: readonly CountName[]
  betterWhen: BetterWhen
  /** Where the name and the formula were read, and whether that text was checked. */
  source: string
  verified: boolean
}

/** 指标体系: a set that has shipped is never edited, since published figures name its version; a change is a new version. */
export type IndicatorSet = { version: string; indicators: Readonly<Record<IndicatorName, Indicator>> }
