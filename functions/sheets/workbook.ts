import { Zip, ZipDeflate } from 'fflate'
import type { Cell } from './cell.ts'
import { sheetRow, styles } from './sheetRow.ts'
import { sheetFoot, sheetHead, sheetPath, workbookParts } from './workbookParts.ts'

/** One sheet: its name, how wide its columns are in signs, its heading, and its rows as they come. */
export type Sheet = { name: string; widths: readonly number[]; heading: readonly string[]; rows: AsyncIterable<readonly Cell[]> }

/** Rows are compressed in pieces of so many signs, so that never more of a sheet is held than one piece and what it came to. */
const piece = 64 * 1024

/** An .xlsx file (ECMA-376) of some sheets, its parts dated `at`: read row by row, packed as it is read. */
export const workbook = async (sheets: readonly Sheet[], at: Date): Promise<Uint8Array> => {
  const packed: Uint8Array[] = []
  let fault: Error | null = null
  const zip = new Zip((error, data) => {
    fault ??= error
    packed.push(data)
  })
  for (const [path, text] of Object.entries(workbookParts(sheets.map(({ name }) => name)))) opened(zip, path, at).push(Buffer.from(text), true)
  for (const [place, sheet] of sheets.entries()) await packSheet(opened(zip, sheetPath(place), at), sheet)
  zip.end()
  if (fault) throw fault
  return Buffer.concat(packed)
}

const opened = (zip: Zip, path: string, at: Date): ZipDeflate => {
  const file = new ZipDeflate(path, { level: 6 })
  file.mtime = at
  zip.add(file)
  return file
}

const packSheet = async (file: ZipDeflate, { widths, heading, rows }: Sheet): Promise<void> => {
  let text = sheetHead(widths) + sheetRow(heading, 1, styles.heading)
  let row = 1
  for await (const cells of rows) {
    text += sheetRow(cells, row += 1)
    if (text.length < piece) continue
    file.push(Buffer.from(text))
    text = ''
  }
  file.push(Buffer.from(text + sheetFoot), true)
}
