import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { addSeconds } from '@haochaping/shared/calendar/localDate.ts'
import type { PublicFigures } from '@haochaping/shared/schemas/viewPublic.ts'
import { sweep } from '../flows/sweep.ts'
import { aCity } from '../testing/city.ts'
import type { City } from '../testing/city.ts'
import { givenADatabase } from '../testing/database.ts'
import { asFile, exported, exportSource } from '../testing/exported.ts'
import { testKeys } from '../testing/given.ts'
import { aHallEntry } from '../testing/hallEntry.ts'
import { must } from '../testing/must.ts'
import { ask, reported, signedIn } from '../testing/when.ts'
import { runVerify } from './verify.ts'

describe('a public page that somebody kept', () => {
  const database = givenADatabase()
  let city: City
  let [files, printed]: [Record<string, string>, string[]] = [{}, []]
  let page: PublicFigures

  const verified = (...argv: string[]) => runVerify(argv, {
    readFile: async (path) => must(files[path]), openFile: async function* (path) { yield Buffer.from(must(files[path])) },
    print: (line) => { printed.push(line) }, defaultKeys: 'keys.json'
  })
  const against = async (changed: Partial<PublicFigures>) => {
    files['page.json'] = JSON.stringify({ ...page, ...changed })
    return verified('all.jsonl', '--page', 'page.json')
  }
  const said = (start: string) => printed.filter((line) => line.startsWith(start)).join('\n')
  const published = async (period = '2026-11') => (await ask(city, { verb: 'viewPublic', query: { period } })).body as PublicFigures

  const rated = async (deptCode: string, levels: readonly string[]) => {
    for (const level of levels) {
      const certKey = `990100${randomUUID()}`
      const { body } = await reported(city, [aHallEntry({ certKey, deptCode })])
      const { eventId } = must((body['results'] as { eventId: string }[])[0])
      const asked = { ratingId: randomUUID(), eventId, level, reasons: level === 'dissatisfied' ? ['208'] : [], anonymous: false, channel: 'mobile' }
      expect((await ask(city, { verb: 'submitRating', token: await signedIn(city, `citizen:${certKey}`), body: asked })).status).toBe(200)
    }
    await sweep(city.rooms)
  }

  beforeAll(async () => {
    city = aCity(database.table())
    await rated('AGENCY-LAND', [...Array<string>(6).fill('satisfied'), ...Array<string>(5).fill('dissatisfied')])
    await rated('AGENCY-TAX', [...Array<string>(9).fill('verySatisfied'), 'dissatisfied'])
    city.clock.advance(600)
    page = await published()
    files = { 'all.jsonl': asFile(await exported(await exportSource(city, database.table()))).toString(), 'keys.json': JSON.stringify(testKeys.receiptKeys) }
  })
  beforeEach(() => { printed = [] })

  it('is what the record comes to, number by number; of a month without services too', async () => {
    expect(page).toMatchObject({ whole: { rated: 21, bad: 6 }, reasons: [{ code: '208', count: 6 }] })
    files['october.json'] = JSON.stringify(await published('2026-10'))
    files['page.json'] = JSON.stringify(page)
    expect(await verified('all.jsonl', '--page', 'page.json', '--page', 'october.json')).toBe(0)
    expect(said('✓ 2026-11')).toContain('全区划和 2 个单位')
    expect(said('✓ 2026-10')).toContain('全区划和 0 个单位')
  })

  const inTax = (change: (place: PublicFigures['places'][number]) => PublicFigures['places'][number]) =>
    ({ places, ...rest }: PublicFigures): PublicFigures => ({ ...rest, places: places.map((place) => (place.code === 'AGENCY-TAX' ? change(place) : place)) })
  it.each<[string, (is: PublicFigures) => PublicFigures, string]>([
    ['a 差评 fewer in the whole', (is) => ({ ...is, whole: { ...is.whole, bad: 5 } }), '全区划的差评：公布的是 5，重新折算是 6'],
    ['more ratings of one unit', inTax((place) => ({ ...place, row: { ...place.row, rated: 11 } })), 'AGENCY-TAX 的主动评价：公布的是 11，重新折算是 10'],
    ['a number that is kept back', inTax((place) => ({ ...place, row: { ...place.row, bad: 0 } })), 'AGENCY-TAX 的差评：公布的是 0，重新折算是 '],
    ['the name of a unit', inTax((place) => ({ ...place, name: '别的局' })), 'AGENCY-TAX 的名称：公布的是 别的局'],
    ['a unit left out', ({ places, ...rest }) => ({ ...rest, places: places.slice(1) }), 'AGENCY-LAND 的名称：公布的是 没有'],
    ['a unit that is none', inTax((place) => ({ ...place, code: 'AGENCY-NONE' })), 'AGENCY-NONE 的名称：公布的是 市自然资源局，重新折算是 没有'],
    ['a reason fewer', (is) => ({ ...is, reasons: [] }), '差评原因 208：公布的是 没有，重新折算是 6']
  ])('is found out where it told %s and nothing has moved since', async (_, change, sentence) => {
    expect(await against(change(page))).toBe(1)
    expect(said('✗ 2026-11 公开的数字')).toContain(sentence)
    expect(said('✗ 第')).toContain('990100 2026-11：公开的数字取得以后这个月没有任何变动')
  })

  it('is named beside every other that is wrong', async () => {
    for (const period of ['2026-10', '2026-11']) {
      const told = await published(period)
      files[period] = JSON.stringify({ ...told, whole: { ...told.whole, noAnswer: 9 } })
    }
    expect(await verified('all.jsonl', '--page', '2026-10', '--page', '2026-11')).toBe(1)
    expect([said('✗ 2026-10'), said('✗ 2026-11')]).toEqual(Array(2).fill(expect.stringContaining('公布的是 9，重新折算是 0')))
    expect(said('一共')).toContain('2 处')
  })

  it.each<[string, () => Partial<PublicFigures>, string]>([
    ['from before something moved', () => ({ toldAt: addSeconds(page.toldAt, -600) }), '有 21 次服务有变动'],
    ['from after the export', () => ({ toldAt: addSeconds(page.toldAt, 1) }), '比导出文件晚'],
    ['of another division', () => ({ place: { ...page.place, code: '990200' } }), '不是一个区划']
  ])('says nothing where it is %s', async (_, changed, sentence) => {
    expect(await against({ ...changed(), whole: { ...page.whole, bad: 5 } })).toBe(2)
    expect([said('？'), said('✗')]).toEqual([expect.stringContaining(sentence), ''])
  })

  it('is asked for again where the file holds something else, or where it is a receipt that is checked', async () => {
    files['page.json'] = files['keys.json'] ?? ''
    expect(await verified('all.jsonl', '--page', 'page.json')).toBe(2)
    expect(await verified('all.jsonl', '--page', 'nowhere.json')).toBe(2)
    files['page.json'] = JSON.stringify(page)
    expect(await verified('keys.json', '--page', 'page.json')).toBe(2)
    expect(printed).toEqual([expect.stringContaining('不是公开的数字'), expect.stringContaining('读不到文件 nowhere.json'), expect.stringContaining('用法')])
  })
})
