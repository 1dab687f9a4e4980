import { isUtf8 } from 'node:buffer'
import type { LineProblem } from '@haochaping/shared/words/commandWords.ts'

/** How far a file has been read: so many lines and bytes lie behind. */
export type ImportPlace = { line: number; offset: number }

/** One line of a file without its line break: its number from 1, and the byte at which the next line begins. */
export type ImportLine = { line: number; end: number } & ({ text: string } | { problem: LineProblem })

/** The longest line in bytes: what 200 case numbers of a batch need, twice over. Longer ones are passed by unread. */
export const longestLine = 131_072

const lineFeed = 10

/** The lines of a file from a place on, in constant memory. */
export async function* importLines(chunks: AsyncIterable<Buffer>, from: ImportPlace): AsyncGenerator<ImportLine, void, undefined> {
  let { line, offset: end } = from
  let pieces: Buffer[] = []
  let size = 0
  const add = (piece: Buffer) => {
    size += piece.length
    if (size <= longestLine) pieces.push(piece)
  }
  const cut = (lineBreak: number): ImportLine => {
    line += 1
    end += size + lineBreak
    const content = size > longestLine ? { problem: 'tooLong' as const } : textIn(pieces)
    pieces = []
    size = 0
    return { line, end, ...content }
  }
  for await (const chunk of chunks) {
    let start = 0
    for (let feed = chunk.indexOf(lineFeed); feed !== -1; feed = chunk.indexOf(lineFeed, start)) {
      add(chunk.subarray(start, feed))
      start = feed + 1
      yield cut(1)
    }
    add(chunk.subarray(start))
  }
  if (size > 0) yield cut(0)
}

const textIn = (pieces: Buffer[]): { text: string } | { problem: LineProblem } => {
  const [only] = pieces
  const bytes = pieces.length === 1 && only ? only : Buffer.concat(pieces)
  return isUtf8(bytes) ? { text: bytes.toString('utf8').replace(/\r$/, '') } : { problem: 'notUtf8' }
}
