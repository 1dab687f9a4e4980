import * as z from 'zod/mini'
import { badLevels, countOf, excludedCounts, sumOf } from './counts.ts'
import type { Counts } from './counts.ts'
import { levels } from '../standard/levels.ts'

/**
 * A number for everybody's eyes. What people could be told from stays unsaid: `few` is one to four, `allButFew` one to four
 * short of what it is a part of; a part of less than nine that is `few` may be either. `kept` may be any number: one of those
 * that are kept together, because one of them by itself could be reckoned from the rest.
 */
export const PublicNumber = z.union([z.int().check(z.minimum(0)), z.enum(['few', 'allButFew', 'kept'])])
export type PublicNumber = z.infer<typeof PublicNumber>

/**
 * What is published of a place. What people said is a part of a whole: it is kept back also where the rest of the whole
 * is from one to four. Whether a unit answered in time is nobody's opinion. How many gave no rating is not among them: once
 * the month is over it would add up with the ratings and the excluded to the services, and give away a few of either.
 */
export const publicNames = ['events', 'rated', 'bad', 'excluded', 'replyDue', 'repliedInTime', 'answered', 'solved', 'noAnswer'] as const
export type PublicName = (typeof publicNames)[number]

export const PublicRow = z.record(z.enum(publicNames), PublicNumber)
export type PublicRow = z.infer<typeof PublicRow>

/** Exact numbers under the names that are published. A default is no rating, and silence after a reply its own number. */
export const publicNumbers = (counts: Counts): Record<PublicName, number> => ({
  events: countOf(counts, 'events'),
  rated: sumOf(counts, levels), bad: sumOf(counts, badLevels), excluded: sumOf(counts, excludedCounts),
  replyDue: sumOf(counts, ['repliedInTime', 'repliedLate', 'replyOverdue']), repliedInTime: countOf(counts, 'repliedInTime'),
  answered: sumOf(counts, ['judgedSatisfied', 'judgedPartly', 'judgedNot']), solved: countOf(counts, 'judgedSatisfied'), noAnswer: countOf(counts, 'judgedNoAnswer')
})

/** Parts that people's opinions make, and their wholes. */
export const opinions: Partial<Record<PublicName, PublicName>> = { bad: 'rated', solved: 'answered' }
