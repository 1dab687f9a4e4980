import type { HallEntry } from '@haochaping/shared/schemas/receiveCases.ts'
import { isRefusal } from '@haochaping/shared/schemas/refusal.ts'
import { receiveCase } from '../flows/receiveCase.ts'
import { importRecords } from '../intake/importRecords.ts'
import type { ImportFormat } from '../intake/importRecords.ts'
import { hallFile, hallShape } from './hallFile.ts'
import { liveMemory, settledMemory } from './liveMemory.ts'
import { milliseconds } from './milliseconds.ts'
import { perSecond } from './perSecond.ts'
import { median } from './quantile.ts'
import type { Row } from './row.ts'
import { atSite } from './site.ts'

/** Our goal for reading and checking, in lines a second. */
const leastLines = 1_000
/** Constant memory: ten times the lines (some 40 MB more of them) may hold on to so many megabytes more, the noise of two measurements. */
const mostGrowth = 8
/** How many lines are stored at a time, as the import does. */
const abreast = 16
/** Of memory: how often it is looked at in one reading. */
const size = { lines: [10_000, 100_000], stored: 1_000, rounds: 3, looks: 20 }

/** 接收: how fast a hall's file is read and checked, what memory that holds on to however long the file is, and how fast it is stored. */
export const intake = async ({ lines, stored, rounds, looks } = size): Promise<Row[]> => {
  const rows: Row[] = []
  for (const format of ['csv', 'jsonl'] as const) rows.push(...await reading(format, lines, { rounds, looks }))
  return [...rows, await storing(stored)]
}

const reading = async (format: ImportFormat, lengths: readonly number[], { rounds, looks }: { rounds: number; looks: number }): Promise<Row[]> => {
  const held: number[] = []
  const rows: Row[] = []
  for (const lines of lengths) {
    const speeds: number[] = []
    for (let round = 0; round < rounds; round += 1) speeds.push(lines / (await milliseconds(() => read(format, lines)) / 1000))
    held.push(await memoryHeld(format, lines, looks))
    const figures = { 'lines/s': median(speeds), 'held MB': held.at(-1) ?? NaN }
    rows.push({ what: `读取并校验 / read and check · ${format} · ${lines.toLocaleString('en')} 行 / lines`, figures, goal: { of: 'lines/s', atLeast: leastLines } })
  }
  const growth = { 'growth MB': (held.at(-1) ?? NaN) - Math.max(held[0] ?? NaN, 0) }
  return [...rows, { what: `内存不随行数增长 / constant memory · ${format}`, figures: growth, goal: { of: 'growth MB', atMost: mostGrowth } }]
}

const entriesOf = async function* (format: ImportFormat, lines: number): AsyncGenerator<HallEntry, void, undefined> {
  for await (const record of importRecords(hallFile(format, lines), hallShape(format), { line: 0, offset: 0 })) {
    if (!('entry' in record)) throw new Error(`line ${record.line} of the benchmark was refused`)
    yield record.entry
  }
}

const read = async (format: ImportFormat, lines: number): Promise<void> => {
  let seen = 0
  for await (const _ of entriesOf(format, lines)) seen += 1
  if (seen !== lines) throw new Error(`${seen} of ${lines} lines were read`)
}

/** The most memory in use at any look while reading, over what was in use before, in megabytes. */
const memoryHeld = async (format: ImportFormat, lines: number, looks: number): Promise<number> => {
  const before = await settledMemory()
  let [seen, most] = [0, -Infinity]
  for await (const _ of entriesOf(format, lines)) {
    seen += 1
    if (seen % Math.ceil(lines / looks) === 0) most = Math.max(most, liveMemory())
  }
  return (most - before) / 1_000_000
}

const storing = async (lines: number): Promise<Row> => {
  const entries: HallEntry[] = []
  for await (const entry of entriesOf('jsonl', lines)) entries.push(entry)
  return atSite([], async ({ city }) => {
    const rate = await perSecond(entries, abreast, async (entry) => {
      if (isRefusal(await receiveCase(city.rooms)(entry, '*'))) throw new Error('a case of the benchmark was refused')
    })
    return { what: `入库 / stored · ${abreast} 个在途 / in flight`, figures: { 'lines/s': rate } }
  })
}
