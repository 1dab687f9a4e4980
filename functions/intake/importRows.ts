import { parse } from 'csv-parse/sync'
import type { LineProblem } from '@haochaping/shared/words/commandWords.ts'
import type { ImportLine } from './importLines.ts'
import { longestLine } from './importLines.ts'

/** One row of a CSV file: the number of its first line, and the byte at which the next row begins. */
export type ImportRow = { line: number; end: number } & ({ values: string[] } | { problem: LineProblem })

/** Lines that a quoted value may run over: more means that a quote was never closed. */
const mostLines = 50

type Text = Extract<ImportLine, { text: string }>

/**
 * The rows of a CSV file with so many columns. A row is parsed by itself, once its quotes are in pairs: a quote that is
 * never closed costs its own line and none after it, which a parser over the whole stream cannot promise.
 */
export async function* importRows(lines: AsyncIterable<ImportLine>, columns: number): AsyncGenerator<ImportRow, void, undefined> {
  const held: ImportLine[] = []
  for await (const line of lines) {
    held.push(line)
    yield* rowsIn(held, { columns, atEnd: false })
  }
  yield* rowsIn(held, { columns, atEnd: true })
}

/** The values of one row; undefined when it is not well formed. Most rows hold no quote and need no parser, which costs ten times as much. */
export const valuesIn = (text: string): string[] | undefined => {
  if (!text.includes('"')) return text.split(',')
  try {
    const [values] = parse(text, { relax_column_count: true })
    return values
  } catch {
    return undefined
  }
}

function* rowsIn(held: ImportLine[], asked: { columns: number; atEnd: boolean }): Generator<ImportRow, void, undefined> {
  for (let next = firstRow(held, asked); next !== undefined; next = firstRow(held, asked)) {
    held.splice(0, next.taken)
    if (next.row) yield next.row
  }
}

/** The row that begins with the first line held and how many lines it takes; undefined while it needs more. A blank line is no row. */
const firstRow = (held: readonly ImportLine[], { columns, atEnd }: { columns: number; atEnd: boolean }): { row?: ImportRow; taken: number } | undefined => {
  const [first] = held
  if (first === undefined) return undefined
  const broken = (problem: LineProblem) => ({ row: { line: first.line, end: first.end, problem }, taken: 1 })
  if ('problem' in first) return broken(first.problem)
  const lines = paired(held)
  if (lines === undefined) return atEnd || neverPaired(held) ? broken('quotes') : undefined
  const text = lines.map((line) => line.text).join('\n')
  if (text.trim() === '') return { taken: 1 }
  const values = valuesIn(text)
  if (values?.length === columns) return { row: { line: first.line, end: lines.at(-1)?.end ?? first.end, values }, taken: lines.length }
  return broken(values && lines.length === 1 ? 'columnCount' : 'quotes')
}

/** The fewest lines in which every quote has its partner. */
const paired = (held: readonly ImportLine[]): Text[] | undefined => {
  const lines: Text[] = []
  let quotes = 0
  for (const line of held) {
    if ('problem' in line) return undefined
    lines.push(line)
    quotes += line.text.split('"').length - 1
    if (quotes % 2 === 0) return lines
  }
  return undefined
}

const neverPaired = (held: readonly ImportLine[]): boolean =>
  held.length > mostLines || held.some((line) => 'problem' in line) || held.reduce((size, line) => size + ('text' in line ? line.text.length : 0), 0) > longestLine
