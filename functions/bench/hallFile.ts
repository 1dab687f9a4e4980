import { aHallEntry } from '../testing/hallEntry.ts'
import type { ImportFormat, ImportShape } from '../intake/importRecords.ts'

/** How large a piece of a file is when it is read, in characters; the lines of the benchmark are mostly Chinese. */
const pieceLength = 32_768

const columns = Object.keys(aHallEntry())

/** The shape of the files of the benchmark. */
export const hallShape = (format: ImportFormat): ImportShape => ({ format, columns: format === 'csv' ? columns : [] })

/** The records of a hall's file of so many lines, piece by piece, made as they are read so that they take no memory. */
export async function* hallFile(format: ImportFormat, lines: number): AsyncGenerator<Buffer, void, undefined> {
  const [before = '', after = ''] = modelLine(format).split(placeholder)
  let piece = ''
  for (let line = 0; line < lines; line += 1) {
    piece += `${before}YZ-${line}${after}\n`
    if (piece.length < pieceLength) continue
    yield Buffer.from(piece)
    piece = ''
  }
  if (piece) yield Buffer.from(piece)
}

const placeholder = '<number>'

const modelLine = (format: ImportFormat): string => {
  const entry = aHallEntry({ projectNo: placeholder })
  return format === 'csv' ? Object.values(entry).map((value) => `"${value}"`).join(',') : JSON.stringify(entry)
}
