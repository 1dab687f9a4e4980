import type { Change } from '../indicators/change.ts'
import type { PeriodKind } from '../indicators/period.ts'

const than: Record<PeriodKind, string> = { week: '上周', month: '上月', quarter: '上季度', year: '上年' }
const ways: Record<Change['way'], string> = { better: '变好了', worse: '变差了', notDistinguishable: '区别不明显' }

const pointsWord = (points: number): string => {
  const size = Math.abs(points).toFixed(1)
  if (size === '0.0') return points === 0 ? '一样' : `${points < 0 ? '低' : '高'}不到 0.1 个百分点`
  return ` ${points < 0 ? '−' : '+'}${size} 个百分点`
}

/** A rate against the period before: 比上月 −0.3 个百分点，区别不明显. */
export const changeWord = (change: Change | undefined, kind: PeriodKind): string => {
  if (!change) return `${than[kind]}或现在样本太少，不比较`
  const points = pointsWord(change.points)
  return points === '一样' ? `和${than[kind]}一样` : `比${than[kind]}${points}，${ways[change.way]}`
}
