import { addHours } from '@haochaping/shared/calendar/localDate.ts'
import { countNames, countOf } from '@haochaping/shared/indicators/counts.ts'
import type { CountName } from '@haochaping/shared/indicators/counts.ts'
import { indicatorNames } from '@haochaping/shared/indicators/indicator.ts'
import type { IndicatorName } from '@haochaping/shared/indicators/indicator.ts'
import { indicatorSetOf } from '@haochaping/shared/indicators/indicatorSets.ts'
import { firstDayOf, lastDayOf } from '@haochaping/shared/indicators/period.ts'
import type { Period } from '@haochaping/shared/indicators/period.ts'
import { rateOf } from '@haochaping/shared/indicators/rate.ts'
import { countWords } from '@haochaping/shared/words/countWords.ts'
import { factWords, headingWord, rateHeading, rowWords } from '@haochaping/shared/words/sheetWords.ts'
import type { FigureRow } from '../domain/exports/figureRow.ts'
import type { Cell } from './cell.ts'
import { rateCells, rateParts } from './rateCells.ts'

/** What holds for every row of a file: the period, and the version of the indicators they are reckoned by. */
export type SheetFacts = { period: Period; indicators: string }

/** 一列: its code never changes, and new columns are only ever added at the end. */
export type Column = { code: string; heading: string }

/** Told in confidence; a row that has had it taken out gives neither it nor its share. */
const confidential: { count: CountName; indicator: IndicatorName } = { count: 'pressed', indicator: 'pressedShare' }

const facts = (row: FigureRow, { period, indicators }: SheetFacts): Record<keyof typeof factWords, Cell> => ({
  row: rowWords[row.row], period, from: firstDayOf(period), to: lastDayOf(period),
  place: row.place, name: row.name, above: row.above, item: row.item, itemName: row.itemName,
  at: row.at === undefined ? undefined : addHours(row.at, 8).slice(0, 19).replace('T', ' '), indicators
})

/** The columns of an export of figures, in their order. */
export const figureColumns = ({ indicators }: SheetFacts): Column[] => {
  const set = indicatorSetOf(indicators).indicators
  return [
    ...Object.entries(factWords).map(([code, name]) => ({ code, heading: headingWord(name, code) })),
    ...countNames.map((code) => ({ code, heading: headingWord(countWords[code], code) })),
    ...indicatorNames.flatMap((name) => rateParts.map((part) => ({ code: `${name}.${part}`, heading: headingWord(rateHeading(name, part, set[name].verified), `${name}.${part}`) })))
  ]
}

/** A row in those columns. Throws where a part is more than its whole: no figure may be given out then. */
export const figureCells = (row: FigureRow, sheet: SheetFacts): Cell[] => {
  const set = indicatorSetOf(sheet.indicators).indicators
  const kept = (given: boolean, cell: Cell): Cell => (row.discreet && given ? undefined : cell)
  return [
    ...Object.values(facts(row, sheet)),
    ...countNames.map((name) => kept(name === confidential.count, countOf(row.counts, name))),
    ...indicatorNames.flatMap((name) => {
      const cells = rateCells(rateOf(row.counts, set[name]))
      return rateParts.map((part) => kept(name === confidential.indicator, cells[part]))
    })
  ]
}
