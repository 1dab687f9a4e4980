import { beforeEach, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { storageCalls } from '../bench/storageCalls.ts'
import { aCity } from '../testing/city.ts'
import type { City } from '../testing/city.ts'
import { givenADatabase } from '../testing/database.ts'
import { aBadRating } from '../testing/story.ts'
import type { Story } from '../testing/story.ts'
import { ask, signedIn } from '../testing/when.ts'
import { sweep } from './sweep.ts'

describe('the page of figures', () => {
  const database = givenADatabase('best')
  let city: City
  let story: Story
  beforeEach(async () => {
    city = aCity(database.table())
    story = await aBadRating(city)
    await sweep(city.rooms)
  })
  const page = async (code: string, query: Record<string, string>) => ask(city, { verb: 'viewSummary', token: await signedIn(city, code), query: { period: '2026-11', ...query } })

  it('shows a supervisor the division, its places, and the item with most 差评', async () => {
    const { status, body } = await page('supervisor:CITY-HALL', {})
    expect(status).toBe(200)
    expect(body).toMatchObject({ today: '2026-11-21', place: { code: '990100', name: '云州市', kind: 'region' }, above: [], from: '2026-11-01', to: '2026-11-30', counted: { lastServedOn: '2026-11-20', stale: false } })
    expect(body['places']).toContainEqual(expect.objectContaining({ code: story.unit, name: '市自然资源局', kind: 'agency', counts: expect.objectContaining({ veryDissatisfied: 1 }) }))
  })

  it('leads from an agency to its tickets, without anybody in them', async () => {
    const { body } = await page('supervisor:CITY-HALL', { place: story.unit })
    expect(body).toMatchObject({ place: { name: '市自然资源局', kind: 'agency' }, above: [{ code: '990100', name: '云州市' }], counts: { events: 1, tickets: 1 }, open: { open: 1 } })
    expect(body['tickets']).toMatchObject([{ eventId: story.eventId, level: 'veryDissatisfied', late: false }])
    expect(JSON.stringify(body)).not.toMatch(/陈秀兰|李敏|10000000001/)
  })

  it('reads four items beside who asks and whom she stands in for, however wide the place', async () => {
    const token = await signedIn(city, 'supervisor:CITY-HALL')
    const counter = storageCalls(database.table())
    for (const place of ['990100', story.unit]) {
      const calls = await counter.during(async () => { await ask(city, { verb: 'viewSummary', token, query: { place, period: '2026-11' } }) })
      expect(calls).toEqual({ GetItem: 5, Query: 1 })
    }
  })

  it('shows a leader her own agency and no other, and nothing of what was told in confidence', async () => {
    const { status } = await ask(city, { verb: 'actOnCase', token: story.citizen, params: { eventId: story.eventId }, body: { actId: randomUUID(), act: { command: 'reportPressure', kind: 'toldWhat' } } })
    expect(status).toBe(200)
    await sweep(city.rooms)
    expect((await page('supervisor:CITY-HALL', { place: story.unit })).body['counts']).toMatchObject({ pressed: 1 })
    const own = await page(`leader:${story.unit}`, {})
    expect(own.body).toMatchObject({ place: { code: story.unit }, above: [] })
    expect(JSON.stringify(own.body)).not.toContain('pressed')
    expect(JSON.stringify((await page(`supervisor:${story.unit}`, { place: story.unit })).body)).not.toContain('pressed')
    expect((await page(`leader:${story.unit}`, { place: '990100' })).body['refused']).toBe('notAllowed')
    expect((await page(`leader:${story.unit}`, { place: 'CITY-HALL' })).body['refused']).toBe('notAllowed')
  })

  it('tells an empty period from a fault, and refuses what is no period', async () => {
    expect((await page('supervisor:CITY-HALL', { period: '2020' })).body).toMatchObject({ counts: {}, series: [], places: [], counted: { stale: false } })
    expect(await page('supervisor:CITY-HALL', { period: '2026-00' })).toMatchObject({ status: 400, body: { refused: 'badRequest', fields: ['period'] } })
  })
})
