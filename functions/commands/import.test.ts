import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { parse } from 'csv-parse/sync'
import { existsSync } from 'node:fs'
import { appendFile, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import type { HallEntry } from '@haochaping/shared/schemas/receiveCases.ts'
import { ConfigError } from '../config.ts'
import type { Rooms } from '../flows/rooms.ts'
import type { HallKey } from '../keys/keyProvider.ts'
import { aCity } from '../testing/city.ts'
import { givenADatabase } from '../testing/database.ts'
import { aHallEntry } from '../testing/hallEntry.ts'
import { must } from '../testing/must.ts'
import { csvLine } from './csvLine.ts'
import { batchSize, runImport } from './import.ts'
import { importProgress } from './importProgress.ts'

const database = givenADatabase()
let folder: string
let printed: string[]
let counter = 0
beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'import-')) })
afterAll(() => rm(folder, { recursive: true }))
beforeEach(() => { printed = [] })

const columns = Object.keys(aHallEntry())
const csvOf = (entries: readonly HallEntry[]): string =>
  [columns, ...entries.map((entry) => columns.map((name) => String((entry as Record<string, unknown>)[name] ?? '')))].map(csvLine).join('') // by the names of the schema
const jsonlOf = (entries: readonly unknown[]): string => entries.map((entry) => `${JSON.stringify(entry)}\n`).join('')
const written = async (content: string | Buffer, ending = 'csv'): Promise<string> => {
  counter += 1
  const file = join(folder, `cases-${counter}.${ending}`)
  await writeFile(file, content)
  return file
}
const rowsOf = async (file: string): Promise<string[][]> => parse(await readFile(file, 'utf8'), { bom: true })

type Circumstances = { agencies?: HallKey['agencies']; stopAfter?: number; rooms?: Rooms; options?: string[] }
const imported = async (file: string, { agencies = '*', stopAfter, rooms = aCity(database.table()).rooms, options = [] }: Circumstances = {}) => {
  const stop = new AbortController()
  let shown = 0
  const progress = { show: () => { shown += 1; if (shown === stopAfter) stop.abort() }, end: () => {} }
  return runImport([file, ...options], {
    open: async () => ({ rooms, agencies }), print: (line) => { printed.push(line) }, progress, seconds: () => 0, stop: stop.signal
  })
}
const manyEntries = (count: number) => Array.from({ length: count }, () => aHallEntry())

describe('importing a whole file', () => {
  it('takes 2 000 lines in, says so, and gives every one its code', async () => {
    const entries = manyEntries(2_000)
    const file = await written(csvOf(entries))
    const rooms = aCity(database.table()).rooms
    expect(await imported(file, { rooms })).toBe(0)
    expect(printed[0]).toMatch(/^2,000 收到，0 已有，0 拒绝，/)
    const [header, ...codes] = await rowsOf(`${file}.codes.csv`)
    expect(header).toEqual(['projectNo', 'serviceNumber', 'code'])
    expect(codes.map(([projectNo]) => projectNo)).toEqual(entries.map(({ projectNo }) => projectNo))
    const eventId = await rooms.events.byCode(rooms.keys.index('code', must(must(codes[1_321])[2])))
    expect((await rooms.events.load(must(eventId)))?.facts.projectNo).toBe(must(entries[1_321]).projectNo)
    expect((await stat(`${file}.codes.csv`)).mode & 0o777).toBe(0o600)
    expect(existsSync(`${file}.refused.csv`)).toBe(false)
    expect(existsSync(`${file}.progress.json`)).toBe(false)
  })

  it('may be repeated: nothing doubles and the codes are the same', async () => {
    const file = await written(jsonlOf(manyEntries(30)), 'jsonl')
    await imported(file)
    const codes = await readFile(`${file}.codes.csv`, 'utf8')
    expect(await imported(file)).toBe(0)
    expect(printed.find((line) => line.includes('30 已有'))).toMatch(/^0 收到/)
    expect(await readFile(`${file}.codes.csv`, 'utf8')).toBe(codes)
  })

  it('takes a line that stands there twice once, and of two that contradict each other the first', async () => {
    const [entry, other] = [aHallEntry(), aHallEntry()]
    const file = await written(csvOf([entry, entry, other, { ...other, taskName: '别的事项' }, { ...other, userName: '王芳' }]))
    expect(await imported(file)).toBe(2)
    expect(printed[0]).toMatch(/^2 收到，1 已有，2 拒绝/)
    expect((await rowsOf(`${file}.refused.csv`)).slice(1).map(([line, code]) => [line, code])).toEqual([['5', 'differsFromReceived'], ['6', 'differsFromReceived']])
  })

  it('reports each refused line with its number, a code, a sentence and its fields, and nothing of the person', async () => {
    const file = await written(csvOf([
      aHallEntry(), aHallEntry({ mobile: '不是号码' }), aHallEntry({ serviceTime: '2027-01-01 00:00:00' }), aHallEntry({ areaCode: '320500' }), aHallEntry({ deptCode: 'ELSEWHERE' })
    ]))
    expect(await imported(file, { agencies: ['AGENCY-LAND'] })).toBe(2)
    const [header, ...rows] = await rowsOf(`${file}.refused.csv`)
    expect(header).toEqual(['行号', '代码', '原因', '字段'])
    expect(rows.map(([line, code, , fields]) => [line, code, fields])).toEqual([
      ['3', 'badRequest', 'mobile'], ['4', 'badRequest', 'serviceTime'], ['5', 'badRequest', 'areaCode'], ['6', 'agencyNotYours', 'deptCode']
    ])
    expect(rows.every(([, , sentence]) => must(sentence).endsWith('。'))).toBe(true)
    expect(await readFile(`${file}.refused.csv`, 'utf8')).not.toMatch(/陈秀兰|990100195802110028|不是号码/)
  })

  it('takes in what no hall system may report when told so', async () => {
    const file = await written(csvOf([aHallEntry({ deptCode: 'ELSEWHERE' })]))
    expect(await imported(file, { agencies: ['AGENCY-LAND'], options: ['--all-agencies'] })).toBe(0)
  })

  it('takes the format from an option where the name tells none', async () => {
    const file = await written(jsonlOf([aHallEntry()]), 'txt')
    expect(await imported(file)).toBe(1)
    expect(await imported(file, { options: ['--format', 'jsonl'] })).toBe(0)
  })
})

describe('an import that is cut off', () => {
  it.each(['csv', 'jsonl'] as const)('goes on where it stopped and ends with the reports of one that was never cut off (%s)', async (ending) => {
    const entries = manyEntries(batchSize * 3 + 50).map((entry, at) => (at % 97 === 5 ? { ...entry, mobile: 'x' } : entry))
    const file = await written(ending === 'csv' ? csvOf(entries) : jsonlOf(entries), ending)
    const refused = entries.filter(({ mobile }) => mobile === 'x').length
    expect(await imported(file, { stopAfter: 2 })).toBe(1)
    expect(printed[0]).toContain(`第 ${batchSize * 2 + (ending === 'csv' ? 1 : 0)} 行`)
    expect(await imported(file)).toBe(2)
    expect(printed[1]).toContain('接着导入')
    expect(printed[2]).toMatch(new RegExp(`^${entries.length - refused} 收到，0 已有，${refused} 拒绝`))
    expect((await rowsOf(`${file}.codes.csv`)).slice(1).map(([projectNo]) => projectNo))
      .toEqual(entries.filter(({ mobile }) => mobile !== 'x').map(({ projectNo }) => projectNo))
    expect(await rowsOf(`${file}.refused.csv`)).toHaveLength(refused + 1)
  })

  it('loses nothing when it dies in the middle of a batch, its reports already longer than noted', async () => {
    const entries = manyEntries(batchSize * 2)
    const file = await written(csvOf(entries))
    const { rooms } = aCity(database.table())
    let left = batchSize + 77
    const dying: Rooms = { ...rooms, events: { ...rooms.events, add: async (event) => {
      left -= 1
      if (left < 0) throw Object.assign(new Error('990100195802110028'), { code: 'ECONNRESET' })
      return rooms.events.add(event)
    } } }
    expect(await imported(file, { rooms: dying })).toBe(1)
    expect(printed[0]).toContain('ECONNRESET')
    expect(printed[0]).not.toContain('990100195802110028')
    await appendFile(`${file}.codes.csv`, 'half a li')
    expect(await imported(file, { rooms })).toBe(0)
    expect(printed.at(-2)).toContain('77 已有')
    expect((await rowsOf(`${file}.codes.csv`)).slice(1).map(([projectNo]) => projectNo)).toEqual(entries.map(({ projectNo }) => projectNo))
  })

  it('begins anew when the file now holds something else, or a report is gone', async () => {
    const [first, second] = [manyEntries(batchSize + 1), manyEntries(batchSize + 1)]
    const file = await written(jsonlOf(first), 'jsonl')
    await imported(file, { stopAfter: 1 })
    await writeFile(file, jsonlOf(second))
    expect(await imported(file, { stopAfter: 1 })).toBe(1)
    expect(printed[1]).toContain('从头导入')
    await rm(`${file}.codes.csv`)
    expect(await imported(file)).toBe(0)
    expect((await rowsOf(`${file}.codes.csv`)).slice(1).map(([projectNo]) => projectNo)).toEqual(second.map(({ projectNo }) => projectNo))
  })

  it('goes on in a file that has grown since', async () => {
    const entries = manyEntries(batchSize + 3)
    const file = await written(jsonlOf(entries.slice(0, batchSize + 1)), 'jsonl')
    await imported(file, { stopAfter: 1 })
    await appendFile(file, jsonlOf(entries.slice(batchSize + 1)))
    expect(await imported(file)).toBe(0)
    expect(printed.at(-2)).toMatch(new RegExp(`^${entries.length} 收到`))
  })
})

describe('a file that cannot be imported', () => {
  it('is refused for its encoding before anything is taken in', async () => {
    const file = await written(Buffer.concat([Buffer.from(`${columns.join(',')}\n`), Buffer.from([0xB3, 0xC2, 0xD0, 0xE3, 0xC0, 0xBC])]))
    expect(await imported(file)).toBe(1)
    expect(printed).toEqual([expect.stringContaining('GBK')])
    expect(existsSync(`${file}.codes.csv`)).toBe(false)
  })

  it.each([[[]], [['a.csv', 'b.csv']], [['a.csv', '--format', 'xml']], [['a.csv', '--what']]])('%j is answered with the usage', async (argv) => {
    const tools = { open: () => Promise.reject(new Error('not asked for')), print: (line: string) => { printed.push(line) }, progress: importProgress(new PassThrough()), seconds: () => 0, stop: new AbortController().signal }
    expect(await runImport(argv, tools)).toBe(1)
    expect(printed).toEqual([expect.stringContaining('用法')])
  })

  it('is not begun where nothing runs', async () => {
    const file = await written(csvOf([aHallEntry()]))
    const tools = { print: (line: string) => { printed.push(line) }, progress: importProgress(new PassThrough()), seconds: () => 0, stop: new AbortController().signal }
    expect(await runImport([file], { ...tools, open: async () => ({ problem: 'notRunning' as const }) })).toBe(1)
    expect(await runImport([file], { ...tools, open: () => Promise.reject(Object.assign(new Error('x'), { code: 'ECONNREFUSED' })) })).toBe(1)
    expect(await runImport([file], { ...tools, open: () => Promise.reject(new ConfigError('环境变量缺少')) })).toBe(1)
    expect(printed).toEqual([expect.stringContaining('npm start'), expect.stringContaining('ECONNREFUSED'), '环境变量缺少'])
  })
})

it('shows a plain line for every tenth of the file where there is no terminal', () => {
  const out = new PassThrough()
  const progress = importProgress(out)
  for (const offset of [2, 5, 12, 13, 47, 100]) progress.show({ offset, size: 100, records: offset * 10, rate: 900 })
  progress.end()
  expect(String(out.read()).trim().split('\n')).toEqual(['已处理 10%，120 条，900 条/秒', '已处理 40%，470 条，900 条/秒', '已处理 100%，1,000 条，900 条/秒'])
})
