import { levels } from '../standard/levels.ts'
import { defaultedCounts } from './counts.ts'
import type { Counts } from './counts.ts'
import type { Share } from './indicator.ts'
import { rateOf } from './rate.ts'
import type { Rate } from './rate.ts'

/** Who could say something and has not: the window is over, it ended in a default, or it is still open. */
export const silent = ['unrated', ...defaultedCounts, 'awaiting'] as const

const share: Share = { hits: levels, outOf: [...levels, ...silent] }

/**
 * 主动评价 so far, of all that could be rated. Unlike 未评率 it has those in it whose window is still open: the good share
 * speaks for nobody who has not answered. Excluded ratings are in neither.
 */
export const answered = (counts: Counts): Rate => rateOf(counts, share)
