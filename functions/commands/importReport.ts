import { appendFile, rm, stat, truncate } from 'node:fs/promises'
import { csvLine } from './csvLine.ts'

/** A CSV file that grows with the import: made with its first row, and cut back to a length after an interruption. */
export type ImportReport = { name: string; length(): number; append(rows: readonly (readonly (string | number)[])[]): Promise<void> }

/** Opens a report at a length in bytes that an earlier import noted, 0 for a new one. Only its owner may read it. */
export const importReport = async (name: string, header: readonly string[], length: number): Promise<ImportReport> => {
  if (length === 0) await rm(name, { force: true })
  else await truncate(name, length)
  let written = length
  const write = async (text: string) => {
    await appendFile(name, text, { mode: 0o600 })
    written += Buffer.byteLength(text)
  }
  return {
    name,
    length: () => written,
    append: async (rows) => {
      if (rows.length > 0) await write(`${written === 0 ? `\uFEFF${csvLine(header)}` : ''}${rows.map(csvLine).join('')}`)
    }
  }
}

/** Whether a report is still there with at least so many bytes. */
export const holds = async (name: string, length: number): Promise<boolean> => {
  if (length === 0) return true
  const found = await stat(name).catch(() => undefined)
  return found !== undefined && found.size >= length
}
