import { addSeconds } from '@haochaping/shared/calendar/localDate.ts'
import { firstDayOf, lastDayOf } from '@haochaping/shared/indicators/period.ts'
import { publicNames } from '@haochaping/shared/indicators/publicRow.ts'
import type { PublicRow } from '@haochaping/shared/indicators/publicRow.ts'
import type { PublicFigures } from '@haochaping/shared/schemas/viewPublic.ts'
import { publicFigures } from '../domain/figures/publicFigures.ts'
import type { ExportedEvent } from './exportLine.ts'
import { found } from './exportWalk.ts'
import type { PageDifference, PageVerdict, PublicPart, Walk } from './exportWalk.ts'

/** So many seconds after a change it is on the public page: a sweep comes by every sixty, and one may be missed (our choice). */
const lag = 120

/** Counts, for each page, the services of its month that changed after it was told, or so shortly before that it may not show. */
export const noteMoved = ({ told }: Walk, { facts: { servedOn }, ledger }: ExportedEvent): void => {
  const last = ledger.at(-1)?.at ?? ''
  for (const one of told) {
    const { period, toldAt } = one.page
    if (firstDayOf(period) <= servedOn && servedOn <= lastDayOf(period) && last > addSeconds(toldAt, -lag)) one.moved += 1
  }
}

/** Holds each saved public page against what the events of the export come to. Where it differs and nothing has moved since, the page was not what the record says. */
export const checkPages = (walk: Walk): void => {
  for (const { page, moved } of walk.told) {
    const verdict = { page, moved, ...compared(walk, page, moved) }
    walk.verdict.pages.push(verdict)
    if (verdict.how === 'differs') found(walk, { why: 'pageDiffers', place: page.place.code, period: page.period })
  }
}

type Compared = { how: Exclude<PageVerdict['how'], 'differs'> } | { how: 'differs'; different: PageDifference }

const compared = (walk: Walk, page: PublicFigures, moved: number): Compared => {
  const { head } = walk.verdict
  if (!head || page.place.code !== head.region) return { how: 'elsewhere' }
  const different = difference(page, walk.rolled?.get(`${head.region} ${page.period}`)?.shown ?? publicFigures({}))
  if (!different) return { how: 'same' }
  if (moved > 0) return { how: 'moved' }
  return page.toldAt > head.at ? { how: 'newer' } : { how: 'differs', different }
}

/** The first thing that is not told alike. What divisions are called is a setting and not compared. */
const difference = (page: PublicFigures, again: PublicPart): PageDifference | undefined => {
  const [published, reckoned] = [cellsOf(page), cellsOf(again)]
  for (const [name, { what, place }] of new Map([...published, ...reckoned])) {
    const [said, is] = [published.get(name)?.value, reckoned.get(name)?.value]
    if (said !== is) return { what, ...(place === undefined ? {} : { place }), ...(said === undefined ? {} : { said }), ...(is === undefined ? {} : { is }) }
  }
  return undefined
}

type Cell = Pick<PageDifference, 'what' | 'place'> & { value: string | number }

const cellsOf = ({ whole, places, reasons }: PublicPart): Map<string, Cell> => new Map([
  ...rowCells(whole),
  ...places.flatMap(({ code, name, kind, row }) => [
    [`${code} name`, { what: 'name', place: code, value: kind === 'agency' ? name : '' }] as const, ...rowCells(row, code)
  ]),
  ...reasons.map(({ code, count }) => [`reason ${code}`, { what: 'reason', place: code, value: count }] as const)
])

const rowCells = (row: PublicRow, place?: string): (readonly [string, Cell])[] =>
  publicNames.map((what) => [`${place ?? ''} ${what}`, { what, ...(place === undefined ? {} : { place }), value: row[what] }])
