import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Calendars } from '../storage/calendars.ts'
import { calendarsInMemory } from '../testing/calendarsInMemory.ts'
import { runCalendarCommand } from './calendar.ts'

/** A made-up 2027: shape and checks matter here, not the real notice. */
const year2027 = {
  year: 2027, notice: '演示用（虚构）', source: '测试', verified: false, work: ['2027-02-14', '2027-01-31'],
  off: [
    '2027-01-01', '2027-02-05', '2027-02-06', '2027-02-07', '2027-02-08', '2027-04-05', '2027-05-01', '2027-05-02',
    '2027-06-09', '2027-09-15', '2027-10-01', '2027-10-02', '2027-10-03'
  ]
}
const closure = {
  id: 'typhoon', region: '990100', kind: 'emergencyClosure', off: ['2026-08-11'], work: [], decree: '虚构', source: '测试'
}

let folder: string
let calendars: Calendars
let printed: string[]

beforeAll(async () => { folder = await mkdtemp(join(tmpdir(), 'calendar-')) })
afterAll(() => rm(folder, { recursive: true }))
beforeEach(() => {
  calendars = calendarsInMemory()
  printed = []
})

const written = async (content: unknown): Promise<string> => {
  const file = join(folder, 'offered.json')
  await writeFile(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}
const run = (...argv: string[]) => runCalendarCommand(argv, {
  calendars, readFile: path => readFile(path, 'utf8'), print: line => { printed.push(line) }
})
const imported = async (content: unknown, ...options: string[]) => run('import', await written(content), ...options)

describe('importing a year', () => {
  it('stores it in the order of the calendar and says so', async () => {
    expect(await imported(year2027)).toBe(0)
    expect(printed).toEqual(['2027 年工作日历已导入，之前按暂定日历算出的期限会重新计算。'])
    const stored = (await calendars.load()).years.find(({ year }) => year === 2027)
    expect(stored).toEqual({ ...year2027, work: ['2027-01-31', '2027-02-14'] })
  })

  it('may be repeated', async () => {
    await imported(year2027)
    expect(await imported({ ...year2027, off: year2027.off.toReversed() })).toBe(0)
    expect(printed[1]).toContain('内容相同')
  })

  it('never replaces a year that stands', async () => {
    await imported(year2027)
    const before = await calendars.load()
    expect(await imported({ ...year2027, work: [] })).toBe(1)
    expect(printed[1]).toContain('内容不同')
    expect(await calendars.load()).toEqual(before)
  })

  it('reads a file saved with a byte order mark', async () => {
    expect(await imported(`\uFEFF${JSON.stringify(year2027)}`)).toBe(0)
  })

  it('refuses with one sentence for each thing wrong, and stores nothing', async () => {
    const wrong = { ...year2027, off: [...year2027.off, '2026-12-31', '2027-01-01'], work: ['2027-03-01', '2027-10-02'] }
    expect(await imported(wrong)).toBe(1)
    expect(printed).toHaveLength(4)
    for (const day of ['2026-12-31', '2027-01-01', '2027-03-01', '2027-10-02']) {
      expect(printed.filter(line => line.startsWith(day))).toHaveLength(1)
    }
    expect((await calendars.load()).years).toHaveLength(2)
  })

  it('takes no region', async () => {
    expect(await imported(year2027, '--region', '990100')).toBe(1)
    expect(printed[0]).toContain('全国通用')
    expect((await calendars.load()).years).toHaveLength(2)
  })
})

describe('importing an overlay', () => {
  it('stores it', async () => {
    expect(await imported(closure)).toBe(0)
    expect((await calendars.load()).overlays).toEqual([closure])
  })

  it('takes its region from the command where the file names none', async () => {
    expect(await imported({ ...closure, region: undefined }, '--region', '530000')).toBe(0)
    expect((await calendars.load()).overlays[0]?.region).toBe('530000')
  })

  it.each([
    ['another region than the file', '530000', '990100，命令里的是 530000'],
    ['a region that is none', '云南', '不是六位行政区划代码']
  ])('refuses %s', async (_, region, said) => {
    expect(await imported(closure, '--region', region)).toBe(1)
    expect(printed[0]).toContain(said)
    expect((await calendars.load()).overlays).toEqual([])
  })

  it('refuses an id in use for something else', async () => {
    await imported(closure)
    expect(await imported({ ...closure, off: ['2026-08-12'] })).toBe(1)
    expect((await calendars.load()).overlays).toEqual([closure])
  })

  it('says what is missing', async () => {
    expect(await imported({ ...closure, decree: undefined, off: [] })).toBe(1)
    expect(printed).toEqual([expect.stringContaining('decree')])
  })
})

describe('withdrawing an overlay', () => {
  const withdrawal = { withdraws: 'typhoon', decree: '虚构（撤销）', source: '测试' }
  const withdrawn = async (content: unknown) => run('withdraw', await written(content))
  beforeEach(async () => {
    await imported(closure)
    printed = []
  })

  it('keeps it and shows what withdrew it', async () => {
    expect(await withdrawn(withdrawal)).toBe(0)
    expect(printed).toEqual([expect.stringMatching(/typhoon 已撤销/)])
    expect(await calendars.load()).toMatchObject({ overlays: [closure], withdrawals: [withdrawal] })
    await run('list')
    expect(printed.at(-1)).toMatch(/typhoon.*已撤销：虚构（撤销）$/)
  })

  it('may be repeated, and is final', async () => {
    await withdrawn(withdrawal)
    expect(await withdrawn({ ...withdrawal })).toBe(0)
    expect(await withdrawn({ ...withdrawal, decree: '另一份' })).toBe(1)
    expect(await imported(closure)).toBe(1)
    expect(printed.slice(1)).toEqual([expect.stringContaining('内容相同'), expect.stringContaining('另一份文件'), expect.stringContaining('换一个编号')])
  })

  it('refuses one that was never imported, and a file that is none', async () => {
    expect(await withdrawn({ ...withdrawal, withdraws: 'flood' })).toBe(1)
    expect(await withdrawn({ ...withdrawal, decree: undefined })).toBe(1)
    expect(await withdrawn('[]')).toBe(1)
    expect(printed).toEqual([expect.stringContaining('flood 没有导入过'), expect.stringContaining('decree'), expect.stringContaining('offered.json')])
    expect((await calendars.load()).withdrawals).toBeUndefined()
  })
})

describe('a file that cannot be used', () => {
  it('is named when it is not there', async () => {
    expect(await run('import', join(folder, 'nowhere.json'))).toBe(1)
    expect(printed[0]).toContain('nowhere.json')
  })

  it.each(['', '{', '[]', '"2027"', 'null'])('is named when it holds no object: %s', async text => {
    expect(await imported(text)).toBe(1)
    expect(printed).toEqual([expect.stringContaining('offered.json')])
  })
})

describe('listing', () => {
  it('shows every year in order and every overlay', async () => {
    await imported(closure)
    printed = []
    expect(await run('list')).toBe(0)
    expect(printed).toEqual([
      expect.stringMatching(/^2025 {2}放假 28 天，调休上班 5 天，已核 .*国办发明电〔2024〕12号/),
      expect.stringMatching(/^2026 {2}放假 33 天，调休上班 6 天，已核 .*国办发明电〔2025〕7号/),
      expect.stringMatching(/^990100 {2}应急停办 typhoon：放假 1 天/)
    ])
  })

  it('says when there is nothing', async () => {
    calendars = { ...calendars, load: () => Promise.resolve({ years: [], overlays: [] }) }
    expect(await run('list')).toBe(0)
    expect(printed).toEqual(['还没有任何年度日历。'])
  })
})

describe('a command that makes no sense', () => {
  it.each([[[]], [['import']], [['remove', 'x']], [['list', 'x']], [['list', '--region', '990100']],
    [['import', 'a', 'b']], [['import', 'a', '--colour', 'red']], [['import', 'a', '--region']],
    [['withdraw']], [['withdraw', 'a', 'b']], [['withdraw', 'a', '--region', '990100']]
  ])('%j is answered with the usage', async argv => {
    expect(await run(...argv)).toBe(2)
    expect(printed).toEqual([expect.stringContaining('用法')])
  })
})

it('a store that fails is not hidden', async () => {
  calendars = { ...calendars, addYear: () => Promise.reject(new Error('store down')) }
  await expect(imported(year2027)).rejects.toThrow('store down')
})
