import type { FigureRow } from '../domain/exports/figureRow.ts'
import { byteOrderMark, csvLine } from './csvCell.ts'
import { figureCells, figureColumns } from './figureColumns.ts'
import type { SheetFacts } from './figureColumns.ts'

/** What a file of figures is made from: its rows as they come. */
export type FigureSheet = SheetFacts & { rows: AsyncIterable<FigureRow> }

/** A CSV file of figures: UTF-8 with its mark, one line of headings, then a line a row. */
export const figureCsv = async ({ rows, ...sheet }: FigureSheet): Promise<Uint8Array> => {
  const parts = [Buffer.from(byteOrderMark + csvLine(figureColumns(sheet).map(({ heading }) => heading)))]
  for await (const row of rows) parts.push(Buffer.from(csvLine(figureCells(row, sheet))))
  return Buffer.concat(parts)
}
