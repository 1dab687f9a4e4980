import * as z from 'zod/mini'
import { badLevels, countOf, defaultedCounts, excludedCounts, sumOf } from './counts.ts'
import type { Counts } from './counts.ts'
import { levels } from '../standard/levels.ts'
import { floor } from './tooFew.ts'

/** A number for everybody's eyes; `few` where it is one to four and people could be told from it. */
export const PublicNumber = z.union([z.int().check(z.minimum(0)), z.literal('few')])
export type PublicNumber = z.infer<typeof PublicNumber>

/**
 * What is published of a place. What people said is a part of a whole: it is kept back also where the rest of the whole
 * is from one to four. Whether a unit answered in time is nobody's opinion.
 */
export const publicNames = ['events', 'rated', 'bad', 'unrated', 'excluded', 'replyDue', 'repliedInTime', 'answered', 'solved', 'noAnswer'] as const
export type PublicName = (typeof publicNames)[number]

export const PublicRow = z.record(z.enum(publicNames), PublicNumber)
export type PublicRow = z.infer<typeof PublicRow>

/** Exact numbers under the names that are published. Silence is its own number, and a default is no rating. */
export const publicNumbers = (counts: Counts): Record<PublicName, number> => ({
  events: countOf(counts, 'events'),
  rated: sumOf(counts, levels), bad: sumOf(counts, badLevels),
  unrated: sumOf(counts, ['unrated', ...defaultedCounts]), excluded: sumOf(counts, excludedCounts),
  replyDue: sumOf(counts, ['repliedInTime', 'repliedLate', 'replyOverdue']), repliedInTime: countOf(counts, 'repliedInTime'),
  answered: sumOf(counts, ['judgedSatisfied', 'judgedPartly', 'judgedNot']), solved: countOf(counts, 'judgedSatisfied'), noAnswer: countOf(counts, 'judgedNoAnswer')
})

/** Parts that people's opinions make, and their wholes. */
const opinions: Partial<Record<PublicName, PublicName>> = { bad: 'rated', solved: 'answered' }

const isKept = (numbers: Record<PublicName, number>, name: PublicName): boolean => {
  const whole = opinions[name]
  return isFew(numbers[name]) || (whole !== undefined && isFew(numbers[whole] - numbers[name]))
}

const isFew = (count: number): boolean => count > 0 && count < floor.value

/**
 * The rows of places that add up to a published whole, no number under five in them. Where just one place of a column
 * would be kept back it could be reckoned from the whole: then the next smallest is kept back with it.
 */
export const publicRows = (places: readonly Counts[]): PublicRow[] => {
  const exact = places.map(publicNumbers)
  const kept = new Map(publicNames.map((name) => [name, keptBack(exact, name)] as const))
  return exact.map((row, at) => Object.fromEntries(publicNames.map((name) => [name, kept.get(name)?.has(at) ? 'few' as const : row[name]])) as PublicRow) // every name is mapped
}

/** The whole of a place by itself: no other row is published with it that it could be reckoned from. */
export const publicRow = (counts: Counts): PublicRow => {
  const exact = publicNumbers(counts)
  return Object.fromEntries(publicNames.map((name) => [name, isKept(exact, name) ? 'few' as const : exact[name]])) as PublicRow // every name is mapped
}

/** Which of a column are kept back. */
const keptBack = (rows: readonly Record<PublicName, number>[], name: PublicName): Set<number> => {
  const few = rows.flatMap((row, at) => (isKept(row, name) ? [at] : []))
  if (few.length !== 1) return new Set(few)
  const others = rows.flatMap((row, at) => (row[name] > 0 && !few.includes(at) ? [{ count: row[name], at }] : [])).sort((a, b) => a.count - b.count || a.at - b.at)
  return new Set([...few, ...others.slice(0, 1).map(({ at }) => at)])
}
