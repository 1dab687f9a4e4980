import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { legendWords } from '@haochaping/shared/words/sheetWords.ts'
import type { FigureRow } from '../domain/exports/figureRow.ts'
import type { Cell } from './cell.ts'
import { figureCells, figureColumns } from './figureColumns.ts'
import type { SheetFacts } from './figureColumns.ts'
import type { FigureSheet } from './figureCsv.ts'
import { legendRows } from './legendRows.ts'
import { workbook } from './workbook.ts'

/** Columns of names are wide, those of numbers as wide as their headings need over a few lines. */
const wide: Readonly<Record<string, number>> = { place: 22, name: 30, item: 36, itemName: 36, at: 20 }
const narrow = 13

/** An .xlsx file of figures, and a second sheet that says what its columns are. `at` dates its parts. */
export const figureWorkbook = async ({ rows, at, ...sheet }: FigureSheet & { at: Instant }): Promise<Uint8Array> => {
  const columns = figureColumns(sheet)
  return workbook([
    { name: legendWords.figures, widths: columns.map(({ code }) => wide[code] ?? narrow), heading: columns.map(({ heading }) => heading), rows: cellsOf(rows, sheet) },
    { name: legendWords.legend, widths: [30, 30, 70, 70], heading: legendWords.heading, rows: inTurn(legendRows(sheet.indicators)) }
  ], new Date(at))
}

const cellsOf = async function* (rows: AsyncIterable<FigureRow>, sheet: SheetFacts): AsyncGenerator<Cell[], void, undefined> {
  for await (const row of rows) yield figureCells(row, sheet)
}

const inTurn = async function* (rows: readonly Cell[][]): AsyncGenerator<Cell[], void, undefined> {
  yield* rows
}
