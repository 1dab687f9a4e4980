import { isMet } from './row.ts'
import type { Goal, Row } from './row.ts'

/** Three figures that count; whole numbers from a thousand on. */
const shown = (figure: number): string =>
  Number.isInteger(figure) || figure >= 1000 ? Math.round(figure).toLocaleString('en') : figure.toPrecision(3)

/** `p50 ms` is said `p50 1.2 ms`, `× bare` is said `1.2× bare`, and a bare unit follows its figure. */
const figureOf = ([name, figure]: [string, number]): string => {
  const [first = '', ...unit] = name.split(' ')
  if (first === '×') return `${shown(figure)}${name}`
  return unit.length > 0 ? `${first} ${shown(figure)} ${unit.join(' ')}` : `${shown(figure)} ${name}`
}

const goalOf = (goal: Goal): string => 'atMost' in goal ? `≤ ${figureOf([goal.of, goal.atMost])}` : `≥ ${figureOf([goal.of, goal.atLeast])}`

const verdictOf = (row: Row): string => row.goal ? `${isMet(row) ? '✓ 达到 / met' : '✗ 未达到 / missed'}  ${goalOf(row.goal)}` : ''

/** Columns a text takes on a terminal: Chinese letters and full-width signs take two. */
const width = (text: string): number => [...text].reduce((sum, letter) => sum + (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/.test(letter) ? 2 : 1), 0)

const padded = (text: string, to: number): string => text + ' '.repeat(Math.max(0, to - width(text)))

/** The rows of one bench as lines that a person reads: what, figures, goal. */
export const benchTable = (rows: readonly Row[]): string => {
  const cells = rows.map((row) => [row.what, Object.entries(row.figures).map(figureOf).join('  '), [verdictOf(row), row.note ?? ''].filter(Boolean).join('  ')])
  const widths = [0, 1].map((column) => Math.max(...cells.map((line) => width(line[column] ?? ''))))
  return cells.map((line) => `  ${line.map((cell, column) => padded(cell, widths[column] ?? 0)).join('  ').trimEnd()}`).join('\n')
}
