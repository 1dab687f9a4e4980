import { answered, silent } from './answered.ts'
import { goodLevels, sumOf } from './counts.ts'
import type { Counts } from './counts.ts'
import type { Rate } from './rate.ts'

/** 主动评价好评率 of everybody served, if all who have not answered had been dissatisfied, and if all had been satisfied: it lies between the two. */
export const extremes = (counts: Counts): { worst: Rate; best: Rate } => {
  const [good, { outOf }] = [sumOf(counts, goodLevels), answered(counts)]
  return { worst: { hits: good, outOf }, best: { hits: good + sumOf(counts, silent), outOf } }
}
