import type { Cell } from './cell.ts'
import { xmlText } from './xmlText.ts'

/** Where the formats of workbookParts.ts stand: a text that stays one when it is edited, a percentage, a heading. */
export const styles = { text: 1, percent: 2, heading: 3 } as const

/** The letters of a column, from 0: A, B … Z, AA. */
export const columnName = (at: number): string => (at < 26 ? '' : columnName(Math.floor(at / 26) - 1)) + String.fromCharCode(65 + at % 26)

const cellXml = (cell: Cell, place: string, textStyle: number): string => {
  if (cell === undefined) return ''
  if (typeof cell === 'number') return `<c r="${place}"><v>${cell}</v></c>`
  if (typeof cell === 'object') return `<c r="${place}" s="${styles.percent}"><v>${cell.tenths / 1000}</v></c>`
  return `<c r="${place}" s="${textStyle}" t="inlineStr"><is><t xml:space="preserve">${xmlText(cell)}</t></is></c>`
}

/** A row of a sheet, from 1. Every text is typed as one and so never reckoned, whatever it begins with. */
export const sheetRow = (cells: readonly Cell[], row: number, textStyle: number = styles.text): string =>
  `<row r="${row}">${cells.map((cell, at) => cellXml(cell, `${columnName(at)}${row}`, textStyle)).join('')}</row>`
