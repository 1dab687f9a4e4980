import { levels } from '../standard/levels.ts'
import { badLevels, defaultedCounts, excludedCounts, goodLevels } from './counts.ts'
import type { Indicator, IndicatorSet } from './indicator.ts'

/** A formula that no text in our hands gives: where its name stands, and that it is still to be confirmed. */
const unconfirmed = (indicator: Omit<Indicator, 'verified'>): Indicator => ({ ...indicator, source: `${indicator.source}，来源待核`, verified: false })

const named = 'GB/T 39735-2020 首次明确名称（2020-12-28 发布会）；分子分母未取得，按名称理解'
const keyContent = 'GB/T 39735-2020 列为关键内容（2020-12-28 发布会）；分子分母未取得，按名称理解'
const ours = '本产品所加'

const judged = ['judgedSatisfied', 'judgedPartly', 'judgedNot'] as const
const rectifyDue = ['rectifiedInTime', 'rectifiedLate', 'rectifyOverdue'] as const

/**
 * Our reading of the names. In none of them is silence satisfaction or a default an active rating; what was excluded on
 * appeal is in none but its own; what is not due yet is in none of the shares of time.
 */
const house2026: IndicatorSet = {
  version: 'house-2026@1',
  indicators: {
    goodShare: unconfirmed({
      hits: [...goodLevels, ...defaultedCounts], outOf: [...levels, ...defaultedCounts], betterWhen: 'high',
      source: `${named}；默认评价计入好评`
    }),
    activeGoodShare: unconfirmed({ hits: goodLevels, outOf: levels, betterWhen: 'high', source: `${named}；默认评价不计入` }),
    /** A window that is still open tells nothing yet: `awaiting` is in neither. */
    unratedShare: unconfirmed({
      hits: ['unrated', ...defaultedCounts], outOf: [...levels, ...defaultedCounts, 'unrated'], aside: ['awaiting'], betterWhen: 'low',
      source: `${named}；默认评价不是主动评价，算未评`
    }),
    badShare: unconfirmed({ hits: badLevels, outOf: levels, betterWhen: 'low', source: '2020-12-28 发布会强调差评率；分子分母未取得，按名称理解；不予采纳的不计入' }),
    replyShare: unconfirmed({
      hits: ['repliedInTime'], outOf: ['repliedInTime', 'repliedLate', 'replyOverdue'], betterWhen: 'high',
      source: `${keyContent}；没到期的不计入`
    }),
    /** Late replies count here too, and a ticket not due yet is in the whole: there are no counts of named tickets by time. */
    namedReplyShare: unconfirmed({
      hits: ['namedReplied'], outOf: ['namedTickets'], betterWhen: 'high',
      source: '江苏地方标准《政务服务差评处置工作规范》要求实名差评回复率 100 %（南通报道，标准号未见）；公式未取得'
    }),
    /**
     * Of what was to be rectified by now: rectified, and the citizen asked afterwards. `explained` is in none of the three
     * of the whole, so nothing is subtracted and the part cannot outgrow it. Rectified before its time and not asked yet counts as not asked.
     */
    rectifiedShare: unconfirmed({
      hits: ['rectifiedAsked'], outOf: rectifyDue, aside: ['explained'], betterWhen: 'high',
      source: `${keyContent}；没到期的、依法解释说明的不计入`
    }),
    rectifiedInTimeShare: unconfirmed({
      hits: ['rectifiedInTime'], outOf: rectifyDue, aside: ['explained'], betterWhen: 'high',
      source: '广东每月公布差评按时整改率（zfsg.gd.gov.cn 2023年7月数据发布）；公式未取得'
    }),
    /** Over everybody who gave a verdict, after an explanation too; silence is in neither. */
    solvedShare: unconfirmed({
      hits: ['judgedSatisfied'], outOf: judged, aside: ['judgedNoAnswer'], betterWhen: 'high',
      source: `${keyContent}；没有回答的不计入，更不算满意`
    }),
    /** Of those who said anything, who says that what the unit calls rectified is not solved. */
    contradictedShare: unconfirmed({ hits: ['contradicted'], outOf: judged, aside: ['judgedNoAnswer'], betterWhen: 'low', source: ours }),
    exclusionShare: unconfirmed({
      hits: excludedCounts, outOf: [...badLevels, ...excludedCounts], betterWhen: 'low',
      source: `${ours}；国办发〔2019〕51号：申诉复核，误评和恶意差评不予采纳`
    }),
    pressedShare: unconfirmed({ hits: ['pressed'], outOf: levels, betterWhen: 'low', source: `${ours}；国办发〔2019〕51号：自愿自主评价，不得强迫或干扰` }),
    supervisedGoodShare: unconfirmed({ hits: ['supervisedGood'], outOf: ['supervised'], betterWhen: 'high', source: ours }),
    ownGoodShare: unconfirmed({ hits: ['ownGood'], outOf: ['own'], betterWhen: 'high', source: ours })
  }
}

/** Every set that ever shipped, the latest last. */
export const indicatorSets: readonly IndicatorSet[] = [house2026]

/** The set that figures are reckoned by now. */
export const indicatorSet = house2026

/** A shipped set by its version, for figures of earlier days. Throws for a version that never shipped. */
export const indicatorSetOf = (version: string): IndicatorSet => {
  const found = indicatorSets.find((set) => set.version === version)
  if (!found) throw new Error(`no indicators of version ${version}`)
  return found
}
