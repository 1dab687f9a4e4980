import type { HallEntry } from '@haochaping/shared/schemas/receiveCases.ts'
import { isRefusal } from '@haochaping/shared/schemas/refusal.ts'
import type { Refusal } from '@haochaping/shared/schemas/refusal.ts'
import type { LineProblem } from '@haochaping/shared/words/commandWords.ts'
import { inParallel } from '../flows/inParallel.ts'
import type { TakenIn } from '../flows/takeIn.ts'
import type { ImportRecord } from '../intake/importRecords.ts'

/** How many entries are written at a time. */
const abreast = 16

/** What became of one record of the file. */
export type ImportResult = { line: number } & (TakenIn & { entry: HallEntry } | Refusal & { why?: LineProblem })

/**
 * Takes in a batch of records. Lines about the same service event go one after the other, so that of two that contradict
 * each other the earlier stands, however many are under way.
 */
export const importBatch = async (records: readonly ImportRecord[], take: (entry: HallEntry) => Promise<TakenIn | Refusal>): Promise<ImportResult[]> => {
  const queues = [...Map.groupBy(records, eventOf).values()]
  const results = await inParallel(queues, abreast, async (queue) => {
    const done: ImportResult[] = []
    for (const record of queue) done.push(await resultOf(record, take))
    return done
  })
  return results.flat().toSorted((a, b) => a.line - b.line)
}

const eventOf = (record: ImportRecord): string =>
  'entry' in record ? JSON.stringify([record.entry.projectNo, record.entry.serviceNumber]) : `line ${record.line}`

const resultOf = async (record: ImportRecord, take: (entry: HallEntry) => Promise<TakenIn | Refusal>): Promise<ImportResult> => {
  const { line, end: _, ...read } = record
  if (isRefusal(read)) return { line, ...read }
  const received = await take(read.entry)
  return isRefusal(received) ? { line, ...received } : { line, entry: read.entry, ...received }
}
