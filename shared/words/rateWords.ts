import type { Rate } from '../indicators/rate.ts'
import { isTooFew } from '../indicators/tooFew.ts'
import type { Interval } from '../indicators/wilson.ts'

/** In place of a figure on too few. */
export const tooFewWord = '样本太少，不显示'

/** A rate in tenths of a percent: 1000 and 0 only where it is exactly that, undefined where it is above 0 and nearer to 0 than to 0.1%. */
export const tenthsOf = ({ hits, outOf }: Rate): number | undefined => {
  if (hits === 0 || hits === outOf) return hits === 0 ? 0 : 1000
  return Math.min(Math.round(hits * 1000 / outOf), 999) || undefined
}

/** Tenths of a percent as they are said: an exact 0 or 100 stands without a decimal, and only that. */
export const tenthsWord = (tenths: number): string => tenths === 0 || tenths === 1000 ? `${tenths / 10}%` : `${(tenths / 10).toFixed(1)}%`

/** In place of a share that is something and rounds to nothing. */
export const belowTenthWord = '不到 0.1%'

/** What no figure says without having it. */
const percent = (rate: Rate): string => {
  const tenths = tenthsOf(rate)
  return tenths === undefined ? belowTenthWord : tenthsWord(tenths)
}

/** A rate in percent with one decimal, or that it stands on too few. One that is not whole is never 100%, and one with a hit never 0%. */
export const percentWord = (rate: Rate): string => isTooFew(rate) ? tooFewWord : percent(rate)

/** 13 879 360: by threes, in one piece. */
export const numberWord = (n: number): string => String(n).replace(/\B(?=(\d{3})+$)/g, '\u00a0')

/** What a rate was counted from: 6 117 / 6 204. Nothing on too few. */
export const countsWord = (rate: Rate): string => isTooFew(rate) ? '' : `${numberWord(rate.hits)} / ${numberWord(rate.outOf)}`

/** Binary fractions miss a tenth by less than this. */
const slack = 1e-9

/** Both ends in percent, moved outwards to a tenth, so that the interval is never said to be narrower than it is. */
export const intervalEnds = ({ low, high }: Interval): [from: number, to: number] => [Math.floor(low * 1000 + slack) / 10, Math.ceil(high * 1000 - slack) / 10]

export const intervalWord = (interval: Interval): string => {
  const [from, to] = intervalEnds(interval)
  return `真实情况大约在 ${from.toFixed(1)}% 到 ${to.toFixed(1)}% 之间`
}

/** What the interval is, for whoever asks. */
export const intervalNote = '按 95% 置信区间（Wilson 法）估算：评的人越多，范围越窄'

/** How many spoke at all. */
export const answeredWord = (rate: Rate): string => isTooFew(rate) ? tooFewWord : `${percent(rate)} 的人评了`

/** Between what the good share of everybody lies. */
export const extremesWord = ({ worst, best }: { worst: Rate; best: Rate }): string =>
  isTooFew(worst) ? tooFewWord : `没评的人要是都不满意，是 ${percent(worst)}；要是都满意，是 ${percent(best)}`

/** 平均分, cut to a tenth and never rounded up. */
export const scoreWord = (score: number): string => `平均 ${(Math.floor(score * 10 + slack) / 10).toFixed(1)} 分`
