import { open } from 'node:fs/promises'
import type { FileProblem } from '@haochaping/shared/words/commandWords.ts'
import { importFields, requiredFields } from './importFields.ts'
import type { ImportPlace } from './importLines.ts'
import type { ImportFormat, ImportShape } from './importRecords.ts'
import { valuesIn } from './importRows.ts'

/** A file that can be imported: its shape, its size in bytes, and where its records begin. */
export type ImportHead = ImportShape & { size: number; from: ImportPlace }

/** How much of a file's beginning is looked at, in bytes. */
const glance = 65_536

const byteOrderMark = Buffer.from([0xEF, 0xBB, 0xBF])

/** Looks at the beginning of a file: encoding, byte order mark, and header. Nothing is imported from a file that fails here. */
export const importHead = async (file: string, format: ImportFormat): Promise<ImportHead | FileProblem> => {
  const read = await beginning(file).catch(() => undefined)
  if (read === undefined) return { problem: 'unreadable' }
  const { bytes, size } = read
  const mark = bytes.subarray(0, 3).equals(byteOrderMark) ? 3 : 0
  if (size === mark) return { problem: 'empty' }
  const encoding = encodingProblem(bytes)
  if (encoding) return encoding
  return format === 'jsonl' ? { format, columns: [], size, from: { line: 0, offset: mark } } : csvHead(bytes, mark, size)
}

const beginning = async (file: string): Promise<{ bytes: Buffer; size: number }> => {
  const handle = await open(file)
  try {
    const { size } = await handle.stat()
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(glance), 0, glance, 0)
    return { bytes: buffer.subarray(0, bytesRead), size }
  } finally {
    await handle.close()
  }
}

/** Whether bytes are text in an encoding; a character cut in two at their end is no fault. */
const decodes = (bytes: Buffer, encoding: string): boolean => {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false
  }
}

const encodingProblem = (bytes: Buffer): FileProblem | undefined => {
  if (bytes.subarray(0, 4).toString('latin1') === 'PK\x03\x04') return { problem: 'workbook' }
  if (['fffe', 'feff'].includes(bytes.subarray(0, 2).toString('hex')) || bytes.includes(0)) return { problem: 'utf16' }
  if (decodes(bytes, 'utf-8')) return undefined
  return { problem: decodes(bytes, 'gb18030') ? 'gbk' : 'notUtf8' }
}

const csvHead = (bytes: Buffer, mark: number, size: number): ImportHead | FileProblem => {
  const feed = bytes.indexOf('\n')
  const offset = feed === -1 ? bytes.length : feed + 1
  const columns = valuesIn(bytes.subarray(mark, offset).toString('utf8').trimEnd())?.map((name) => name.trim())
  if (columns === undefined) return { problem: 'noHeader' }
  return columnsProblem(columns) ?? { format: 'csv', columns, size, from: { line: 1, offset } }
}

const columnsProblem = (columns: readonly string[]): FileProblem | undefined => {
  const placesOf = (wrong: (name: string, at: number) => boolean) => columns.flatMap((name, at) => (wrong(name, at) ? [at + 1] : []))
  const unknown = placesOf((name) => !importFields.includes(name))
  if (unknown.length > 0) return { problem: 'unknownColumns', at: unknown }
  const repeated = placesOf((name, at) => columns.indexOf(name) !== at)
  if (repeated.length > 0) return { problem: 'repeatedColumns', at: repeated }
  const fields = requiredFields.filter((name) => !columns.includes(name))
  return fields.length > 0 ? { problem: 'missingColumns', fields } : undefined
}
