import { opinions, publicNames } from './publicRow.ts'
import type { PublicName, PublicNumber, PublicRow } from './publicRow.ts'
import { floor, sidesPartFrom } from './tooFew.ts'

/** What a number may be, both ends part of it. */
export type Bounds = { least: number; most: number }

/** A published row as what each of its numbers may be; a number that is shown is its own bounds. */
export type BoundedRow = Record<PublicName, Bounds>

const mostFew = floor.value - 1

/** What a published number may be by itself; of a part, by what its whole may be. */
export const boundsOf = (shown: PublicNumber, whole?: Bounds): Bounds => {
  if (typeof shown === 'number') return { least: shown, most: shown }
  const most = whole?.most ?? Infinity
  if (shown === 'kept') return { least: 0, most }
  if (shown === 'allButFew') return { least: Math.max(floor.value, (whole?.least ?? 0) - mostFew), most: most - 1 }
  return whole === undefined ? { least: 1, most: mostFew } : fewOf(whole)
}

/** A few of a whole, or where that is small perhaps all but a few; of a whole of few perhaps none. */
const fewOf = ({ least, most }: Bounds): Bounds => ({
  least: least < floor.value ? 0 : 1,
  most: least >= sidesPartFrom ? mostFew : most < floor.value ? most : Math.max(mostFew, Math.min(most, sidesPartFrom - 1) - 1)
})

/** What the numbers of a whole by itself may be (`publicRow`). */
export const boundsOfWhole = (row: PublicRow): BoundedRow => byName((name) => {
  const whole = opinions[name]
  return boundsOf(row[name], whole && boundsOf(row[whole]))
})

/** What the numbers of places may be that add up to this whole (`publicRows`): to each what the others leave of it. */
export const boundsOfPlaces = (rows: readonly PublicRow[], total: BoundedRow): BoundedRow[] => {
  const column = (name: PublicName): Bounds[] => {
    const whole = opinions[name]
    const wholes = whole && column(whole)
    return narrowed(rows.map((row, at) => boundsOf(row[name], wholes?.[at])), total[name])
  }
  const columns = new Map(publicNames.map((name) => [name, column(name)] as const))
  return rows.map((_, at) => byName((name) => columns.get(name)?.[at] ?? total[name]))
}

const narrowed = (column: readonly Bounds[], total: Bounds): Bounds[] => {
  const within = column.map(({ least, most }) => ({ least, most: Math.min(most, total.most) }))
  const [least, most] = [sum(within.map((one) => one.least)), sum(within.map((one) => one.most))]
  return within.map((one) => ({ least: Math.max(one.least, total.least - (most - one.most)), most: Math.min(one.most, total.most - (least - one.least)) }))
}

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0)

const byName = (bounds: (name: PublicName) => Bounds): BoundedRow =>
  publicNames.reduce((row, name) => ({ ...row, [name]: bounds(name) }), {} as BoundedRow) // every name is gone through
