import { tenthsWord } from '@haochaping/shared/words/rateWords.ts'
import type { Cell } from './cell.ts'

/** A text that a spreadsheet might take for a formula: it begins with = + - @, also in full width and as small forms and behind anything unseen or unassigned, or with a tab or a line break (CWE-1236). */
const formula = /^(?:[\t\r\n]|[\p{C}\p{Z}]*[=+\-@＝＋－＠﹦﹢﹣﹫])/u

/** The text so that no spreadsheet reckons it: an apostrophe stands before what might be a formula, and before nothing else. */
export const asText = (text: string): string => formula.test(text) ? `'${text}` : text

/** Semicolons and tabs too: elsewhere they part the cells. */
const quoted = (text: string): string => /["',;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text

/** A cell of a CSV file (RFC 4180). */
export const csvCell = (cell: Cell): string => {
  if (cell === undefined) return ''
  if (typeof cell === 'number') return String(cell)
  return typeof cell === 'string' ? quoted(asText(cell)) : tenthsWord(cell.tenths)
}

/** A line of a CSV file with its line break. */
export const csvLine = (cells: readonly Cell[]): string => `${cells.map(csvCell).join(',')}\r\n`

/** What tells a spreadsheet that a CSV file is UTF-8. */
export const byteOrderMark = '\ufeff'
