import type { Policy } from '../policy/policy.ts'
import { levels } from '../standard/levels.ts'
import { countOf, sumOf } from './counts.ts'
import type { Counts } from './counts.ts'

/** 平均分 of the active ratings in force by the points of the region's policy; undefined where it publishes none or nobody rated. */
export const averageScore = (counts: Counts, points: Policy['averageScore']['value']): number | undefined => {
  const ratings = sumOf(counts, levels)
  if (points === 'none' || ratings === 0) return undefined
  return levels.reduce((sum, level) => sum + points[level] * countOf(counts, level), 0) / ratings
}
