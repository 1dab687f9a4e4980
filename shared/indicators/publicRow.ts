import * as z from 'zod/mini'
import { badLevels, countOf, excludedCounts, sumOf } from './counts.ts'
import type { Counts } from './counts.ts'
import { levels } from '../standard/levels.ts'
import { floor } from './tooFew.ts'

/**
 * A number for everybody's eyes; what it is where people could be told from it stays unsaid. Of a whole by itself: `few` is
 * one to four, `allButFew` one to four short of what it is a part of; of a part of less than nine, `few` may be either.
 * In a list of places `few` may be any number, since one may be kept back to keep another.
 */
export const PublicNumber = z.union([z.int().check(z.minimum(0)), z.enum(['few', 'allButFew'])])
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

const isKept = (numbers: Record<PublicName, number>, name: PublicName): boolean => {
  const whole = opinions[name]
  return isFew(numbers[name]) || (whole !== undefined && isFew(numbers[whole] - numbers[name]))
}

const isFew = (count: number): boolean => count > 0 && count < floor.value

/**
 * The rows of places that add up to a published whole, no number under five in them. What is kept back could be reckoned
 * from the whole where it is just one place of a column, or where all have one, or all four: then the next smallest is kept
 * back with it, with none at all if need be. Only where every place has exactly one is there nothing to hide it behind.
 */
export const publicRows = (places: readonly Counts[]): PublicRow[] => {
  const exact = places.map(publicNumbers)
  const kept = new Map(publicNames.map((name) => [name, keptBack(exact, name)] as const))
  return exact.map((row, at) => Object.fromEntries(publicNames.map((name) => [name, kept.get(name)?.has(at) ? 'few' as const : row[name]])) as PublicRow) // every name is mapped
}

/** The whole of a place by itself: no other row is published with it that it could be reckoned from. */
export const publicRow = (counts: Counts): PublicRow => {
  const exact = publicNumbers(counts)
  return Object.fromEntries(publicNames.map((name) => [name, isKept(exact, name) ? unsaid(exact, name) : exact[name]])) as PublicRow // every name is mapped
}

/** From here on it can be said which side is few: below, the two would overlap and give the number away. */
export const sidesPartFrom = 2 * floor.value - 1

const unsaid = (numbers: Record<PublicName, number>, name: PublicName): PublicNumber => {
  const whole = opinions[name]
  return isFew(numbers[name]) || whole === undefined || numbers[whole] < sidesPartFrom ? 'few' : 'allButFew'
}

/** Which of a column are kept back. Equal ones are kept back together: which of them it was would tell. */
const keptBack = (rows: readonly Record<PublicName, number>[], name: PublicName): Set<number> => {
  const few = rows.flatMap((row) => (isKept(row, name) ? [row[name]] : []))
  const others = rows.flatMap((row) => (isKept(row, name) ? [] : [row[name]])).sort((a, b) => a - b)
  const smallest = others.find((count) => count > 0)
  const next = few.length === 1 || isAtAnEnd(few) ? smallest ?? (few.length >= floor.value - 1 ? 0 : undefined) : undefined
  return new Set(rows.flatMap((row, at) => (isKept(row, name) || row[name] === next ? [at] : [])))
}

/** All one, or all four: then their sum says what each is. */
const isAtAnEnd = (few: readonly number[]): boolean => few.length > 1 && [1, floor.value - 1].some((end) => few.every((count) => count === end))
