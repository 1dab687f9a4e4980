import { verifyExportWords as words } from '@haochaping/shared/words/exportWords.ts'
import { byteLines } from '../export/byteLines.ts'
import { checkExport } from '../export/checkExport.ts'
import type { AtHand, ExportVerdict } from '../export/exportWalk.ts'
import { readLine } from '../export/readLine.ts'

/** A file as a stream of bytes; throws when there is nothing to read. */
export type OpenFile = (path: string) => AsyncIterable<Uint8Array>

/** Exit codes, as for a receipt: all holds; something does not; it cannot be said with the keys at hand. */
const holds = 0
const broken = 1
const unsure = 2

/** Whether this is an export: by its name, or by its first line. */
export const isExport = async (file: string, openFile: OpenFile): Promise<boolean> => {
  if (file.endsWith('.jsonl')) return true
  try {
    for await (const first of byteLines(openFile(file))) return readLine(first)?.kind === 'haochaping.export'
  } catch {
    return false // whoever reads it next says so
  }
  return false
}

/** Checks an export and says what came of it, a line each; the answer is the exit code. */
export const verifyExport = async (chunks: AsyncIterable<Uint8Array>, atHand: AtHand, print: (line: string) => void): Promise<number> => {
  const verdict = await checkExport(chunks, atHand)
  for (const line of linesOf(verdict)) print(line.replace(/\p{C}/gu, '')) // it may come from anybody: nothing may steer the terminal
  if (verdict.faults > 0) return broken
  return verdict.sealed && verdict.sealsDue === 0 && verdict.pages.every(({ how }) => how === 'same') ? holds : unsure
}

const linesOf = (verdict: ExportVerdict): string[] => [
  ...(verdict.head ? [words.head(verdict.head)] : []), ...words.looked(verdict), ...(verdict.month ? words.month(verdict.month) : []), ...words.seals(verdict),
  ...verdict.pages.map(words.page),
  ...(verdict.first ? words.broken(verdict.first, verdict.faults) : [words.held, verdict.sealed ? words.sealed : words.unsealed])
]
