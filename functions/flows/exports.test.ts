import { beforeEach, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { Counts, countNames } from '@haochaping/shared/indicators/counts.ts'
import { indicatorNames } from '@haochaping/shared/indicators/indicator.ts'
import { indicatorSet } from '@haochaping/shared/indicators/indicatorSets.ts'
import { rateOf } from '@haochaping/shared/indicators/rate.ts'
import type { ExportAct } from '@haochaping/shared/schemas/listExportActs.ts'
import { percentWord } from '@haochaping/shared/words/rateWords.ts'
import { givenADatabase } from '../testing/database.ts'
import { anExportWorld } from '../testing/exportWorld.ts'
import type { ExportWorld, Line } from '../testing/exportWorld.ts'
import { must } from '../testing/must.ts'
import { aBadRating } from '../testing/story.ts'
import { ask, signedIn } from '../testing/when.ts'
import { sweep } from './sweep.ts'
import { workExports } from './workExports.ts'

const countsIn = (line: Line): Counts => Counts.parse(Object.fromEntries(countNames.flatMap((name) => (Number(line[name]) > 0 ? [[name, Number(line[name])]] : []))))

describe('an export of figures', () => {
  const database = givenADatabase()
  let world: ExportWorld
  beforeEach(async () => { world = await anExportWorld(database.table()) })
  const act = { command: 'reportPressure', kind: 'toldWhat' }

  it('goes through the division place by place, says how far it is, and its shares are those of its counts', async () => {
    const { city, agencies, supervisor, asked, seen, lines: linesOf, own } = world
    const exportId = await asked(supervisor)
    const steps: string[] = []
    while (!['done', 'failed'].includes(steps.at(-1)?.split(' ')[0] ?? '')) {
      await workExports(city.rooms, { steps: 1, places: 2 })
      const { state, done, of } = await seen(supervisor, exportId)
      steps.push(`${state} ${done}/${of}`)
    }
    const of = Number(steps[0]?.split('/')[1])
    expect(steps).toEqual([`running 0/${of}`, ...Array.from({ length: Math.ceil(of / 2) - 1 }, (_, at) => `running ${(at + 1) * 2}/${of}`), `done ${of}/${of}`])
    const lines = await linesOf(supervisor, exportId)
    expect(lines.filter(({ row }) => row !== '事项')).toHaveLength(of)
    for (const line of lines) for (const name of indicatorNames) {
      const share = rateOf(countsIn(line), indicatorSet.indicators[name])
      expect([line[`${name}.hits`], line[`${name}.outOf`], line[`${name}.percent`]]).toEqual([String(share.hits), String(share.outOf), percentWord(share)])
    }
    const [first] = lines
    expect(first).toMatchObject({ row: '区划', place: '990100', name: '云州市', above: '', period: '2026-11', from: '2026-11-01', to: '2026-11-30', indicators: 'house-2026@1' })
    expect(Number(first?.['events'])).toBe(lines.filter(({ row }) => row === '部门').reduce((sum, { events }) => sum + Number(events), 0))
    const [one, two, three] = agencies
    const rows = (agency: string, above: string, events: string) => [['部门', agency, above, events, ''], ['事项', agency, above, events, '不动产转移登记']]
    expect(own(lines).map(({ row, place, above, events, itemName }) => [row, place, above, events, itemName])).toEqual([...rows(three, '990100', '5'), ...rows(one, '990102', '3'), ...rows(two, '990102', '4')])
  })

  it('gives a leader her own agency and no other, and nobody else anything', async () => {
    const { city, agencies: [agency, other], supervisor, asks, asked, downloads, lines, cancels } = world
    const leader = await signedIn(city, `leader:${agency}`)
    const exportId = await asked(leader)
    await sweep(city.rooms)
    expect((await lines(leader, exportId)).map(({ row, place }) => [row, place])).toEqual([['部门', agency], ['事项', agency]])
    for (const place of [other, '990100', '990102']) expect(await asks(leader, { place })).toMatchObject({ status: 403, body: { refused: 'notAllowed' } })
    for (const code of [`handler:${agency}`, `panel:${agency}`, `citizen:${randomUUID()}`]) {
      const token = await signedIn(city, code)
      expect((await asks(token, { place: agency })).body['refused']).toBe('notAllowed')
      expect(['notAllowed', 'exportUnknown']).toContain((await downloads(token, exportId)).body['refused'])
    }
    expect([(await downloads(supervisor, exportId)).body['refused'], (await cancels(supervisor, exportId)).body['refused']]).toEqual(['exportUnknown', 'exportUnknown'])
    expect((await asks('', { place: agency })).status).toBe(401)
  })

  it('keeps what was told in confidence from the agency it is about, also inside a sum', async () => {
    const { city, agencies, supervisor, asked, lines } = world
    const story = await aBadRating(city)
    await ask(city, { verb: 'actOnCase', token: story.citizen, params: { eventId: story.eventId }, body: { actId: randomUUID(), act } })
    await sweep(city.rooms)
    const pressedIn = async (token: string, place: string) => {
      const exportId = await asked(token, { place })
      await sweep(city.rooms)
      return (await lines(token, exportId)).map(({ place: at, pressed, 'pressedShare.hits': hits, events }) => ({ at, told: [pressed, hits], events }))
    }
    const [leader, inside] = [await signedIn(city, `leader:${story.unit}`), await signedIn(city, `supervisor:${story.unit}`)]
    expect(await pressedIn(supervisor, story.unit)).toEqual([{ at: story.unit, told: ['1', '1'], events: '1' }, { at: story.unit, told: ['1', '1'], events: '1' }])
    expect((await pressedIn(leader, story.unit)).map(({ told }) => told)).toEqual([['', ''], ['', '']])
    const all = await pressedIn(inside, '990100')
    expect(all.filter(({ told: [pressed] }) => pressed === '').map(({ at }) => at)).toEqual(['990100', story.unit, story.unit])
    expect(all.find(({ at }) => at === agencies[0])).toMatchObject({ told: ['0', '0'] })
  })

  it('refuses what is not counted, and what it does not understand', async () => {
    const { supervisor, asks, downloads } = world
    for (const like of [{ place: 'NOWHERE' }, { period: '2019-01' }, { place: '110000' }]) expect(await asks(supervisor, like)).toMatchObject({ status: 404, body: { refused: 'nothingCounted' } })
    for (const like of [{ period: '2026-13' }, { format: 'pdf' }, { exportId: 'x' }]) expect(await asks(supervisor, like)).toMatchObject({ status: 400, body: { refused: 'badRequest', fields: [Object.keys(like)[0]] } })
    expect((await downloads(supervisor, randomUUID())).body['refused']).toBe('exportUnknown')
  })

  it('is written down when it is asked for and at every download, by keyed hash, for administrators alone', async () => {
    const { city, agencies: [place], supervisor, asked, downloads } = world
    const before = city.logged.length
    const exportId = await asked(supervisor, { place, format: 'xlsx' })
    await sweep(city.rooms)
    const { bytes, headers } = await downloads(supervisor, exportId)
    expect(must(bytes).subarray(0, 2).toString()).toBe('PK')
    expect(headers['content-disposition']).toMatch(/^attachment; filename="export\.xlsx"; filename\*=UTF-8''%E5%A5%BD.*_2026-11\.xlsx$/)
    city.clock.advance(1)
    await downloads(supervisor, exportId)
    expect((await downloads(supervisor, exportId, '2')).body['refused']).toBe('exportUnknown')
    const listed = (await ask(city, { verb: 'listExportActs', token: await signedIn(city, `administrator:${randomUUID()}`) })).body['acts'] as ExportAct[]
    const about = listed.filter((one) => one.exportId === exportId)
    expect(about.map((one) => [one.act, one.file, one.place, one.period, one.format]).toSorted()).toEqual([['asked', undefined], ['downloaded', 1], ['downloaded', 1]].map((done) => [...done, place, '2026-11', 'xlsx']))
    expect([about[0]?.act, about[0]?.at, new Set(about.map((one) => one.who)).size]).toEqual(['downloaded', city.clock.now(), 1])
    expect(city.logged.slice(before).filter(({ event }) => event.startsWith('export'))).toEqual(['exportAsked', 'exportDownloaded', 'exportDownloaded'].map((event) => ({ event, place, period: '2026-11', format: 'xlsx' })))
    for (const code of [`supervisor:${randomUUID()}`, `leader:${place}`]) expect((await ask(city, { verb: 'listExportActs', token: await signedIn(city, code) })).body['refused']).toBe('notAllowed')
  })

  it('is not handed out when that cannot be written down', async () => {
    const { city, agencies: [place], supervisor, asked, downloads } = world
    const exportId = await asked(supervisor, { place })
    await sweep(city.rooms)
    const { exports } = city.rooms
    city.rooms.exports = { ...exports, record: async () => { throw new Error('no room') } }
    expect(await downloads(supervisor, exportId)).toMatchObject({ status: 500, body: { refused: 'serverFault' } })
    city.rooms.exports = exports
    expect((await downloads(supervisor, exportId)).status).toBe(200)
  })
})
