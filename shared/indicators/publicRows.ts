import type { Counts } from './counts.ts'
import { boundsOf } from './publicBounds.ts'
import { opinions, publicNames, publicNumbers } from './publicRow.ts'
import type { PublicName, PublicNumber, PublicRow } from './publicRow.ts'
import { floor, sidesPartFrom } from './tooFew.ts'

type Exact = Record<PublicName, number>

/** The whole of a place by itself: no other row is published with it that it could be reckoned from. */
export const publicRow = (counts: Counts): PublicRow => {
  const exact = publicNumbers(counts)
  return publicNames.reduce((row, name) => ({ ...row, [name]: published(exact, name) }), {} as PublicRow) // every name is gone through
}

/**
 * The rows of places that add up to a published whole, no number under five in them. What is kept back could be reckoned
 * from the whole where it is just one place of a column, or where all are at the same end of what they may be: then the next
 * smallest is kept back with it, one with none if need be, and it is not said which of them are few. Only where every place
 * has exactly one is there nothing to hide it behind.
 */
export const publicRows = (places: readonly Counts[]): PublicRow[] => {
  const exact = places.map(publicNumbers)
  const columns = new Map(publicNames.map((name) => [name, column(exact, name)] as const))
  return exact.map((_, at) => publicNames.reduce((row, name) => ({ ...row, [name]: columns.get(name)?.[at] ?? 0 }), {} as PublicRow)) // as above
}

const isFew = (count: number): boolean => count > 0 && count < floor.value

/** A number by itself, or on which side there are few. */
const published = (numbers: Exact, name: PublicName): PublicNumber => {
  const [count, whole] = [numbers[name], numbers[opinions[name] ?? name]]
  if (isFew(count)) return 'few'
  return isFew(whole - count) ? whole < sidesPartFrom ? 'few' : 'allButFew' : count
}

/** A column of places: equal ones are kept together, since which of them it was would tell. */
const column = (rows: readonly Exact[], name: PublicName): PublicNumber[] => {
  const alone = rows.map((row) => published(row, name))
  const few = rows.filter((_, at) => typeof alone[at] !== 'number')
  const sum = rows.reduce((all, row) => all + row[name], 0)
  const isTold = sum >= floor.value || few.length === floor.value - 1 // four of one each make no more than a few, and no less
  if (few.length === 0 || !isTold || !(few.length === 1 || isAtAnEnd(few, name))) return alone
  const others = rows.flatMap((row, at) => (typeof alone[at] === 'number' ? [row[name]] : [])).sort((a, b) => a - b)
  const next = others.find((count) => count > 0) ?? 0
  return alone.map((shown) => (typeof shown !== 'number' || shown === next ? 'kept' : shown))
}

/** All as small as they may be, or all as large: then their sum says what each is. */
const isAtAnEnd = (few: readonly Exact[], name: PublicName): boolean => {
  const whole = opinions[name]
  const bounds = few.map((row) => boundsOf(published(row, name), whole && boundsOf(published(row, whole))))
  return few.every((row, at) => row[name] === bounds[at]?.least) || few.every((row, at) => row[name] === bounds[at]?.most)
}
