import { createReadStream } from 'node:fs'
import { fileProblemWords, importWords as words, installationWords } from '@haochaping/shared/words/commandWords.ts'
import type { Rooms } from '../flows/rooms.ts'
import { receiveCase } from '../flows/receiveCase.ts'
import type { ImportHead } from '../intake/importHead.ts'
import { importHead } from '../intake/importHead.ts'
import { importRecords } from '../intake/importRecords.ts'
import type { HallKey } from '../keys/keyProvider.ts'
import { failureName } from './failureName.ts'
import { importAsked } from './importAsked.ts'
import { importBatch } from './importBatch.ts'
import { forgetCheckpoint } from './importCheckpoint.ts'
import { inBatches } from './inBatches.ts'
import type { ImportProgress } from './importProgress.ts'
import { beginRun } from './importRun.ts'
import type { ImportRun } from './importRun.ts'
import { openingFailure } from './openingFailure.ts'

/** What the command needs from outside. */
export type ImportTools = {
  /** The installation that takes the cases in, and whose agencies its hall systems report for; a problem where there is none. */
  open(): Promise<{ rooms: Rooms; agencies: HallKey['agencies'] } | { problem: 'notRunning' }>
  print(line: string): void
  progress: ImportProgress
  /** Seconds that have passed since some moment; for the rate only. */
  seconds(): number
  /** Ends the import after the batch under way. */
  stop: AbortSignal
}

/** Exit codes: every line taken; not finished; finished, with lines refused. */
const done = 0
const unfinished = 1
const someRefused = 2

/** Records between two notes of how far the import is. */
export const batchSize = 200

/** `FILE [--format csv|jsonl] [--all-agencies]`; the answer is the exit code. Repeating it never doubles anything. */
export const runImport = async (argv: readonly string[], tools: ImportTools): Promise<number> => {
  const fail = (sentence: string): number => {
    tools.print(sentence)
    return unfinished
  }
  const asked = importAsked(argv)
  if (asked === undefined) return fail(words.usage)
  const head = asked.format ? await importHead(asked.file, asked.format) : { problem: 'noFormat' as const }
  if ('problem' in head) return fail(fileProblemWords(head))
  const opened = await tools.open().catch((error: unknown) => ({ failed: openingFailure(error) }))
  if ('failed' in opened) return fail(opened.failed)
  if ('problem' in opened) return fail(installationWords[opened.problem])
  const run = await beginRun(asked.file, head, tools).catch((error: unknown) => ({ failed: failureName(error) }))
  if ('failed' in run) return fail(words.notBegun(run.failed))
  return importInto(opened.rooms, { file: asked.file, head, agencies: asked.allAgencies ? '*' : opened.agencies, run }, tools)
}

type Job = { file: string; head: ImportHead; agencies: HallKey['agencies']; run: ImportRun }

const importInto = async (rooms: Rooms, job: Job, tools: ImportTools): Promise<number> => {
  const { file, run } = job
  const failed = await takeAll(rooms, job, tools).then(() => undefined, failureName)
  tools.progress.end()
  rooms.nudge()
  if (failed !== undefined || (tools.stop.aborted && !run.atEnd())) {
    tools.print(failed === undefined ? words.stopped(run.line()) : words.failed(run.line(), failed))
    return unfinished
  }
  await forgetCheckpoint(file)
  run.summary().forEach((line) => tools.print(line))
  return run.counts().refused > 0 ? someRefused : done
}

const takeAll = async (rooms: Rooms, { file, head, agencies, run }: Job, tools: ImportTools): Promise<void> => {
  const take = receiveCase(rooms)
  const chunks = createReadStream(file, { start: run.place.offset })
  for await (const batch of inBatches(importRecords(chunks, head, run.place), batchSize)) {
    const results = await importBatch(batch, (entry) => take(entry, agencies))
    await run.note(results, batch.at(-1) ?? batch[0])
    tools.progress.show(run.pace())
    if (tools.stop.aborted) return
  }
}
