import { isRefusal } from '@haochaping/shared/schemas/refusal.ts'
import { importWords as words, refusedLineWords } from '@haochaping/shared/words/commandWords.ts'
import type { ImportCounts } from '@haochaping/shared/words/commandWords.ts'
import type { ImportHead } from '../intake/importHead.ts'
import type { ImportPlace } from '../intake/importLines.ts'
import type { ImportResult } from './importBatch.ts'
import { digestBefore, loadCheckpoint, saveCheckpoint } from './importCheckpoint.ts'
import type { ImportPace } from './importProgress.ts'
import type { ImportReport } from './importReport.ts'
import { holds, importReport } from './importReport.ts'

/** One run over a file: where it began, what has come of it, and the note from which the next would go on. */
export type ImportRun = {
  place: ImportPlace
  /** Writes down what became of a batch: reports first, then the note that counts them. */
  note(results: readonly ImportResult[], last: { line: number; end: number }): Promise<void>
  line(): number
  atEnd(): boolean
  counts(): ImportCounts
  pace(): ImportPace
  summary(): string[]
}

type Telling = { print(line: string): void; seconds(): number }
type Reports = { codes: ImportReport; refused: ImportReport }

/** Begins where an earlier run of the same file stopped, or after its header. */
export const beginRun = async (file: string, { size, from }: ImportHead, { print, seconds }: Telling): Promise<ImportRun> => {
  const [codesName, refusedName] = [`${file}.codes.csv`, `${file}.refused.csv`]
  const found = await loadCheckpoint(file)
  const goesOn = typeof found !== 'string' && await holds(codesName, found.codesLength) && await holds(refusedName, found.refusedLength)
  const earlier = goesOn ? found : undefined
  if (earlier) print(words.resumed(earlier.line))
  else if (found !== 'none') print(words.restarted)
  const reports = {
    codes: await importReport(codesName, ['projectNo', 'serviceNumber', 'code'], earlier?.codesLength ?? 0),
    refused: await importReport(refusedName, words.refusedHeader, earlier?.refusedLength ?? 0)
  }
  const counts = earlier?.counts ?? { received: 0, unchanged: 0, refused: 0 }
  return runFrom({ file, size, place: earlier ?? from, counts: { ...counts }, reports }, seconds)
}

type Beginning = { file: string; size: number; place: ImportPlace; counts: ImportCounts; reports: Reports }

const runFrom = ({ file, size, place, counts, reports }: Beginning, seconds: () => number): ImportRun => {
  const { codes, refused } = reports
  const [begun, before] = [seconds(), total(counts)]
  let { line, offset } = place
  const rate = () => Math.round((total(counts) - before) / Math.max(seconds() - begun, 0.001))
  return {
    place,
    note: async (results, last) => {
      await report(results, reports)
      for (const result of results) counts[isRefusal(result) ? 'refused' : result.outcome] += 1
      line = last.line
      offset = last.end
      const lengths = { codesLength: codes.length(), refusedLength: refused.length() }
      await saveCheckpoint(file, { version: 1, line, offset, digest: await digestBefore(file, offset), counts, ...lengths })
    },
    line: () => line,
    atEnd: () => offset >= size,
    counts: () => counts,
    pace: () => ({ offset, size, records: total(counts) - before, rate: rate() }),
    summary: () => [
      words.summary(counts, rate()),
      ...(codes.length() > 0 ? [words.codes(codes.name)] : []),
      ...(refused.length() > 0 ? [words.refusedIn(refused.name)] : [])
    ]
  }
}

const total = ({ received, unchanged, refused }: ImportCounts): number => received + unchanged + refused

const report = async (results: readonly ImportResult[], { codes, refused }: Reports): Promise<void> => {
  await codes.append(results.flatMap((result) => (isRefusal(result) ? [] : [[result.entry.projectNo, result.entry.serviceNumber, result.code]])))
  await refused.append(results.flatMap((result) => (isRefusal(result)
    ? [[result.line, result.refused, refusedLineWords(result.refused, result.why), (result.fields ?? []).join(' ')]] : [])))
}
