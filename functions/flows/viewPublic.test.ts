import { describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { aCity } from '../testing/city.ts'
import { givenADatabase } from '../testing/database.ts'
import { aHallEntry } from '../testing/hallEntry.ts'
import { ask, reported, signedIn } from '../testing/when.ts'
import { sweep } from './sweep.ts'

describe('what everybody may see', () => {
  const database = givenADatabase()

  it('shows a month to somebody without a session: small numbers kept back, nobody named', async () => {
    const city = aCity(database.table())
    const deptCode = randomUUID().slice(0, 18)
    const people = Array.from({ length: 7 }, () => `990100${randomUUID()}`)
    const { body } = await reported(city, people.map((certKey) => aHallEntry({ certKey, deptCode })))
    const ids = (body['results'] as { eventId: string }[]).map(({ eventId }) => eventId)
    for (const [at, person] of people.entries()) {
      const said = at < 2 ? { level: 'veryDissatisfied', reasons: ['110'], words: '等了三个月没有人管' } : { level: 'satisfied', reasons: [] }
      const rating = { ratingId: randomUUID(), eventId: ids[at], anonymous: false, channel: 'mobile', ...said }
      expect((await ask(city, { verb: 'submitRating', token: await signedIn(city, `citizen:${person}`), body: rating })).status).toBe(200)
    }
    await sweep(city.rooms)
    const told = await ask(city, { verb: 'viewPublic', query: { period: '2026-11' } })
    expect(told).toMatchObject({ status: 200, body: { place: { name: '云州市' }, whole: { events: 7, rated: 7, bad: 'few' }, places: [{ code: deptCode, row: { rated: 7, bad: 'few' } }], reasons: [], counted: { lastServedOn: '2026-11-20' } } })
    expect(JSON.stringify(told.body)).not.toMatch(/陈秀兰|李敏|等了三个月|eventId/)
  })

  it('publishes months only, from which nothing else can be reckoned', async () => {
    const city = aCity(database.table())
    for (const period of ['2026', '2026-Q4', '2026-W47']) expect(await ask(city, { verb: 'viewPublic', query: { period } })).toMatchObject({ status: 400, body: { refused: 'badRequest' } })
  })
})
