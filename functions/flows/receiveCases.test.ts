import { beforeEach, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { aCity } from '../testing/city.ts'
import type { City } from '../testing/city.ts'
import { givenADatabase } from '../testing/database.ts'
import { testKeys } from '../testing/given.ts'
import { aHallEntry } from '../testing/hallEntry.ts'
import { must } from '../testing/must.ts'
import { ask, hallHeaders, reported, signedIn } from '../testing/when.ts'

type Result = { index: number; outcome: string; eventId?: string; code?: string; refused?: string; fields?: string[] }

describe('cases from a hall system', () => {
  const database = givenADatabase()
  let city: City
  beforeEach(() => { city = aCity(database.table()) })
  const resultsOf = async (entries: unknown[]) => (await reported(city, entries)).body['results'] as Result[]

  it('are taken in each by itself: a bad one refuses no neighbour and says which fields are wrong', async () => {
    const results = await resultsOf([aHallEntry(), { ...aHallEntry(), projectNo: '', stars: 5 }, aHallEntry()])
    expect(results.map(({ index, outcome }) => [index, outcome])).toEqual([[0, 'received'], [1, 'refused'], [2, 'received']])
    expect(must(results[1]).fields?.toSorted()).toEqual(['projectNo', 'stars'])
  })

  it('are taken in with half a character in them, which no engine stores', async () => {
    const results = await resultsOf([aHallEntry({ taskName: '户口\ud83d迁移' }), aHallEntry()])
    expect(results.map(({ outcome }) => outcome)).toEqual(['received', 'received'])
    expect((await city.rooms.events.load(must(results[0]).eventId ?? ''))?.facts.item).toBe('户口\ufffd迁移')
  })

  it('keep their code when they are sent again, also in one batch', async () => {
    const entry = aHallEntry()
    const first = await resultsOf([entry, entry])
    const again = await resultsOf([entry])
    expect([...first, ...again].map(({ outcome }) => outcome).toSorted()).toEqual(['received', 'unchanged', 'unchanged'])
    expect(new Set([...first, ...again].map(({ code }) => code)).size).toBe(1)
  })

  it('are refused and left alone when they contradict what was sent before', async () => {
    const entry = aHallEntry()
    const { eventId = '' } = must((await resultsOf([entry]))[0])
    const before = await city.rooms.events.load(eventId)
    expect(await resultsOf([{ ...entry, taskName: '另一个事项' }])).toMatchObject([{ outcome: 'refused', refused: 'differsFromReceived' }])
    expect(await city.rooms.events.load(eventId)).toEqual(before)
  })

  it.each([
    ['a day that does not exist', { serviceTime: '2026-02-30 10:00:00' }, ['serviceTime']],
    ['a service in the future', { serviceTime: '2027-01-01 10:00:00' }, ['serviceTime']],
    ['an acceptance before the year 0000 in UTC, which could never be read again', { acceptDate: '0000-01-01 00:00:00' }, ['acceptDate']],
    ['an end that has not come', { resultDate: '2027-01-01 10:00:00' }, ['resultDate']],
    ['a theme without its stage', { themeName: '新生儿出生一件事' }, ['themeName', 'themeStage']],
    ['a region without a policy', { areaCode: '880000' }, ['areaCode']]
  ])('are refused for %s', async (_, changed, fields) => {
    expect(await resultsOf([aHallEntry(changed)])).toMatchObject([{ outcome: 'refused', refused: 'badRequest', fields }])
  })

  it('may come from a clock that runs five minutes fast, and no more', async () => {
    expect((await resultsOf([aHallEntry({ serviceTime: '2026-11-21 10:47:00' }), aHallEntry({ serviceTime: '2026-11-21 10:47:01' })])).map(({ outcome }) => outcome)).toEqual(['received', 'refused'])
  })

  it('hold no number, name or phone in the clear', async () => {
    const entry = aHallEntry({ userName: '欧阳测试', certKey: '990100198001019999', mobile: '10020030040' })
    const { eventId = '', code = '' } = must((await resultsOf([entry]))[0])
    const stored = JSON.stringify(await city.rooms.events.load(eventId))
    for (const secret of ['欧阳测试', '990100198001019999', '10020030040', code]) expect(stored).not.toContain(secret)
    const { sealed } = must(await city.rooms.events.load(eventId))
    expect(testKeys.open(must(sealed.phone), `${eventId}/phone`)).toBe('10020030040')
  })

  it('may cover many cases with one rating, or be a stage of a theme', async () => {
    const person = randomUUID()
    await resultsOf([
      aHallEntry({ certKey: person, batchProjectNos: ['A-1', 'A-2', 'A-3'] }),
      aHallEntry({ certKey: person, themeName: '新生儿出生一件事', themeStage: 'overall', serviceNumber: 4 })
    ])
    const { body } = await ask(city, { verb: 'myCases', token: await signedIn(city, `citizen:${person}`) })
    const cases = body['cases'] as { covers: number; theme?: string; stage?: string }[]
    expect(cases.map(({ covers, theme, stage }) => [covers, theme, stage]).toSorted()).toEqual([[1, '新生儿出生一件事', 'overall'], [3, undefined, undefined]])
  })

  describe('are refused whole', () => {
    const body = JSON.stringify({ entries: [aHallEntry()] })
    const send = (headers: Record<string, string>, sent = body) => ask(city, { verb: 'receiveCases', body: sent, headers })

    it('with a changed body, another path, an unknown key or no signature', async () => {
      const headers = hallHeaders(city, body)
      for (const answer of [
        await send(headers, body.replace('陈秀兰', '王五')),
        await send(hallHeaders(city, body, { path: '/api/other' })),
        await send({ ...headers, 'X-Key-Id': 'hall-9' }),
        await send({})
      ]) expect([answer.status, answer.body['refused']]).toEqual([401, 'badSignature'])
    })

    it('when they are replayed, or signed more than five minutes ago', async () => {
      const headers = hallHeaders(city, body)
      expect((await send(headers)).status).toBe(200)
      expect((await send(headers)).body['refused']).toBe('replayed')
      const old = hallHeaders(city, body)
      city.clock.advance(301)
      expect((await send(old)).body['refused']).toBe('staleTimestamp')
    })

    it('over a hundred at once, or when they are no JSON', async () => {
      const many = JSON.stringify({ entries: Array(101).fill({}) })
      expect((await send(hallHeaders(city, many), many)).body).toMatchObject({ refused: 'badRequest', fields: ['entries'] })
      expect((await send(hallHeaders(city, '{'), '{')).body['refused']).toBe('badJson')
    })
  })
})
