import { HallEntry } from '@haochaping/shared/schemas/receiveCases.ts'
import type { Refusal } from '@haochaping/shared/schemas/refusal.ts'
import type { LineProblem } from '@haochaping/shared/words/commandWords.ts'
import { asObject, quietJson } from '../quietJson.ts'
import { importEntry } from './importEntry.ts'
import type { ImportLine, ImportPlace } from './importLines.ts'
import { importLines } from './importLines.ts'
import { importRows } from './importRows.ts'

export type ImportFormat = 'csv' | 'jsonl'

/** One record of an import file: a checked entry, or why there is none. `end` is the byte at which the next one begins. */
export type ImportRecord = { line: number; end: number } & ({ entry: HallEntry } | Refusal & { why?: LineProblem })

/** What there is to know before the records: columns of a CSV file, none for JSONL. */
export type ImportShape = { format: ImportFormat; columns: readonly string[] }

/** Reads and checks an import file from a place on (after its header, or where an earlier import stopped), a record at a time. */
export const importRecords = (chunks: AsyncIterable<Buffer>, { format, columns }: ImportShape, from: ImportPlace): AsyncGenerator<ImportRecord, void, undefined> =>
  format === 'csv' ? csvRecords(importLines(chunks, from), columns) : jsonRecords(importLines(chunks, from))

async function* csvRecords(lines: AsyncIterable<ImportLine>, columns: readonly string[]): AsyncGenerator<ImportRecord, void, undefined> {
  for await (const row of importRows(lines, columns.length)) {
    const { line, end } = row
    if ('problem' in row) {
      yield { line, end, ...unread(row.problem) }
      continue
    }
    const made = importEntry(columns, row.values)
    if (made) yield { line, end, ...('spoilt' in made ? { ...unread('spreadsheetNumber'), fields: made.spoilt } : checked(made.entry)) }
  }
}

async function* jsonRecords(lines: AsyncIterable<ImportLine>): AsyncGenerator<ImportRecord, void, undefined> {
  for await (const read of lines) {
    const { line, end } = read
    if ('problem' in read) yield { line, end, ...unread(read.problem) }
    else if (read.text.trim() !== '') yield { line, end, ...checkedJson(read.text) }
  }
}

const unread = (why: LineProblem): Refusal & { why: LineProblem } =>
  ({ refused: why === 'tooLong' ? 'tooLarge' : why === 'notJson' ? 'badJson' : 'badRequest', why })

const checkedJson = (text: string): ReturnType<typeof checked> => {
  const content = asObject(quietJson(text))
  return content ? checked(content) : unread('notJson')
}

/** Fields are named, never shown; a field we do not know is not even named, for it could be anything. */
const checked = (candidate: object): { entry: HallEntry } | Refusal & { why?: LineProblem } => {
  const parsed = HallEntry.safeParse(candidate)
  if (parsed.success) return { entry: parsed.data }
  const { issues } = parsed.error
  const fields = [...new Set(issues.filter(({ path }) => path.length > 0).map(({ path }) => path.join('.')))]
  return fields.length > 0 ? { refused: 'badRequest', fields } : unread('unknownField')
}
