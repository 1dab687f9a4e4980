import { extname } from 'node:path'
import { parseArgs } from 'node:util'
import type { ImportFormat } from '../intake/importRecords.ts'

/** What the words after `npm run import --` ask for; the format is left out where neither the name nor an option tells it. */
export type ImportAsked = { file: string; format?: ImportFormat; allAgencies: boolean }

const formats: Record<string, ImportFormat> = { '.csv': 'csv', '.jsonl': 'jsonl', '.ndjson': 'jsonl' }

/** Reads the arguments; undefined if they make no sense. */
export const importAsked = (argv: readonly string[]): ImportAsked | undefined => {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv], allowPositionals: true, options: { format: { type: 'string' }, 'all-agencies': { type: 'boolean', default: false } }
    })
    const [file, ...more] = positionals
    if (file === undefined || more.length > 0) return undefined
    const format = formats[values.format === undefined ? extname(file).toLowerCase() : `.${values.format}`]
    if (values.format !== undefined && format === undefined) return undefined
    return { file, allAgencies: values['all-agencies'], ...(format ? { format } : {}) }
  } catch {
    return undefined
  }
}
