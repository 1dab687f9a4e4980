import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { createReadStream, existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { Source } from '../export/exportLines.ts'
import { sealDays } from '../flows/sealDays.ts'
import { newKeyRing } from '../keys/newKeyRing.ts'
import { ringKeys } from '../keys/ringKeys.ts'
import { aCity } from '../testing/city.ts'
import type { City } from '../testing/city.ts'
import { givenADatabase } from '../testing/database.ts'
import { exportSource } from '../testing/exported.ts'
import { testKeys } from '../testing/given.ts'
import { must } from '../testing/must.ts'
import { atSecond, grows, sealedUntil } from '../testing/sealStory.ts'
import { aBadRating } from '../testing/story.ts'
import type { Story } from '../testing/story.ts'
import { ask } from '../testing/when.ts'
import { runExport } from './export.ts'
import { runVerify } from './verify.ts'

describe('exporting an installation and checking the file', () => {
  const database = givenADatabase()
  const folder = mkdtempSync(join(tmpdir(), 'export-test-'))
  const [file, keys] = [join(folder, 'all.jsonl'), join(folder, 'receipt-keys.json')]
  let source: Source
  let city: City
  let story: Story
  let printed: string[]
  const print = (line: string) => { printed.push(line) }
  beforeAll(async () => {
    city = aCity(database.table())
    story = await aBadRating(city)
    source = await exportSource(city, database.table())
    writeFileSync(keys, JSON.stringify(testKeys.receiptKeys))
  })
  beforeEach(() => {
    printed = []
    rmSync(file, { force: true })
  })
  afterAll(() => rmSync(folder, { recursive: true }))
  const run = (argv: string[], tools: Partial<Parameters<typeof runExport>[1]> = {}) => runExport(argv, { open: async () => source, print, ...tools })
  const verified = (argv: string[]) => runVerify(argv, { readFile: (path) => readFile(path, 'utf8'), openFile: createReadStream, print, defaultKeys: keys })

  it('writes a file for its owner alone, which anybody can check with the public keys', async () => {
    expect(await run(['--out', file])).toBe(0)
    expect(statSync(file).mode & 0o777).toBe(0o600)
    expect(printed.join('\n')).toMatch(/1 次服务，1 个部门日/)
    expect(await verified([file])).toBe(0)
    expect(printed.join('\n')).toContain('✓ 结尾签名有效')
  })

  it('cannot vouch for the whole without the keys, and says so', async () => {
    await run(['--out', file, '--with-words'])
    writeFileSync(join(folder, 'other.json'), JSON.stringify(ringKeys(newKeyRing()).receiptKeys))
    expect(await verified([file, '--keys', join(folder, 'other.json')])).toBe(2)
    expect(printed.join('\n')).toMatch(/含原话[\s\S]*签名没有验/)
    expect(await verified([file, '--keys', join(folder, 'nowhere.json')])).toBe(2)
    expect(await verified([join(folder, 'nowhere.jsonl')])).toBe(2)
    expect(printed.at(-1)).toContain('读不到文件')
  })

  it('names the line, the service and the entry that was changed, under any name of the file', async () => {
    await run(['--out', file])
    const renamed = join(folder, 'export.txt')
    writeFileSync(renamed, readFileSync(file, 'utf8').replace('"actor":"citizen"', '"actor":"handler"'))
    expect(await verified([renamed])).toBe(1)
    expect(printed.join('\n')).toMatch(/✗ 第 2 行，服务 \S+，台账第 2 条：台账在这里断开/)
  })

  it('writes over nothing, and leaves nothing half done', async () => {
    writeFileSync(file, 'mine')
    expect(await run(['--out', file])).toBe(1)
    expect(readFileSync(file, 'utf8')).toBe('mine')
    rmSync(file)
    expect(await run(['--out', file], { stop: AbortSignal.abort() })).toBe(1)
    expect(await run(['--out', file], { open: async () => ({ ...source, everything: { read: async function* () { throw new Error('gone') } } }) })).toBe(1)
    expect(await run(['--out', join(folder, 'no', 'such', 'folder.jsonl')])).toBe(1)
    expect(await run(['--out', file], { open: async () => ({ problem: '没有运行' }) })).toBe(1)
    expect([existsSync(file), existsSync(`${file}.partial`)]).toEqual([false, false])
    expect(printed.slice(1)).toEqual([expect.stringContaining('已停止'), expect.stringContaining('没有完成'), expect.stringContaining('没有完成'), '没有运行'])
  })

  it('reckons the figures of the month and the roots of the days anew, and holds the seals against those that were published', async () => {
    await sealDays(city.rooms)
    const day = LocalDate.parse('2026-11-22')
    atSecond(city, day, 3600)
    await grows(city, story.eventId)
    await sealedUntil(city, day)
    const seal = must(await city.rooms.seals.load(day))
    const seals = join(folder, 'seals.json')
    writeFileSync(seals, JSON.stringify((await ask(city, { verb: 'listSeals' })).body))
    expect(await run(['--out', file])).toBe(0)
    expect(await verified([file, '--seals', seals])).toBe(0)
    const said = printed.join('\n')
    for (const part of ['2026-11 全区划', '主动评价好评率 0/1', '每日封存 1 天', '与公布的比对过 1 个', '2026年11月22日，1 次服务有变动', seal.root]) expect(said).toContain(part)
    writeFileSync(seals, JSON.stringify({ seals: [{ ...seal, root: '0'.repeat(64) }] }))
    expect(await verified([file, '--seals', seals])).toBe(1)
    expect(printed.join('\n')).toContain('2026年11月22日：这一天的封存与当时公布的不同')
  })

  it.each([[[]], [['file.jsonl']], [['--out']], [['--out', 'a.jsonl', '--all']]])('%j is answered with the usage', async (argv) => {
    expect(await run(argv)).toBe(2)
    expect(printed).toEqual([expect.stringContaining('用法')])
  })
})
