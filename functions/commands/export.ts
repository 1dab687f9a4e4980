import { access, rename, rm, writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { exportWords as words } from '@haochaping/shared/words/exportWords.ts'
import { exportLines } from '../export/exportLines.ts'
import type { Source, Written } from '../export/exportLines.ts'
import { failureName } from './failureName.ts'
import { openingFailure } from './openingFailure.ts'

/** What the command needs from outside; `open` finds the installation, or says why there is none. */
export type ExportTools = { open: () => Promise<Source | { problem: string }>; print: (line: string) => void; stop?: AbortSignal }

/** Exit codes: written; not written; the command was not understood. */
const done = 0
const failed = 1
const misused = 2

/** `--out FILE [--with-words]`: writes everything the installation holds of service events; the answer is the exit code. A file is whole or not there. */
export const runExport = async (argv: readonly string[], tools: ExportTools): Promise<number> => {
  const asked = exportAsked(argv)
  const fail = (sentence: string, code = failed): number => {
    tools.print(sentence)
    return code
  }
  if (!asked) return fail(words.usage, misused)
  if (await isThere(asked.out)) return fail(words.exists(asked.out))
  const source = await tools.open().catch((error: unknown) => ({ problem: openingFailure(error) }))
  if ('problem' in source) return fail(source.problem)
  try {
    const written = await whole(asked.out, (partial) => write(partial, exportLines(source, asked), tools.stop))
    for (const line of report(asked, written)) tools.print(line)
    return done
  } catch (error) {
    return fail(tools.stop?.aborted ? words.interrupted : words.failed(failureName(error)))
  }
}

const exportAsked = (argv: readonly string[]): { out: string; words: boolean } | undefined => {
  try {
    const { values: { out, 'with-words': withWords } } = parseArgs({ args: [...argv], options: { out: { type: 'string' }, 'with-words': { type: 'boolean' } } })
    return out ? { out, words: withWords === true } : undefined
  } catch {
    return undefined
  }
}

const isThere = (file: string): Promise<boolean> => access(file).then(() => true, () => false)

/** The file under its own name only when it is finished. */
const whole = async (file: string, make: (partial: string) => Promise<Written>): Promise<Written> => {
  const partial = `${file}.partial`
  try {
    const written = await make(partial)
    await rename(partial, file)
    return written
  } finally {
    await rm(partial, { force: true })
  }
}

const write = async (file: string, lines: AsyncIterable<{ text: string; written: Written }>, stop?: AbortSignal): Promise<Written> => {
  let written: Written = { events: 0, days: 0, periods: 0, seals: 0, unreadable: 0 }
  async function* texts() {
    for await (const line of lines) {
      written = line.written
      yield line.text
    }
  }
  await writeFile(file, texts(), { mode: 0o600, ...(stop ? { signal: stop } : {}) })
  return written
}

const report = (asked: { out: string; words: boolean }, written: Written): string[] => [
  words.written(asked.out, written), asked.words ? words.withWords : words.without, ...(written.unreadable > 0 ? [words.unreadable(written.unreadable)] : [])
]
