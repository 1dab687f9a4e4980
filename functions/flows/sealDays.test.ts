import { beforeEach, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { addDays, localDateOf, LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { DaySeal } from '@haochaping/shared/schemas/daySeal.ts'
import { daySeal, sealHash, sealOrigin } from '../domain/seal/daySeal.ts'
import { isSignedBy } from '../domain/signed.ts'
import type { Table } from '../storage/dynamo/table.ts'
import { aCity } from '../testing/city.ts'
import type { City } from '../testing/city.ts'
import { givenADatabase } from '../testing/database.ts'
import { Died, mortalRooms } from '../testing/mortalRooms.ts'
import { must } from '../testing/must.ts'
import { anotherTable, atSecond, byLedgers, grows, received, sealedUntil } from '../testing/sealStory.ts'
import { ask } from '../testing/when.ts'
import { sealDays } from './sealDays.ts'

const first = LocalDate.parse('2026-11-22')
const late = LocalDate.parse('2027-12-31')

describe('the day seal', () => {
  const database = givenADatabase()
  let city: City
  let table: Table
  beforeEach(async () => {
    table = await anotherTable(database.table())
    city = aCity(table)
    await sealDays(city.rooms)
  })
  const allSeals = async () => (await city.rooms.seals.upTo(late, 100)).toReversed()
  const expectOneChain = (seals: readonly DaySeal[]) => expect(seals.map(({ previous }) => previous)).toEqual([sealOrigin, ...seals.slice(0, -1).map(sealHash)])

  it('is made ten minutes after the first whole day has ended, when two looks agree, and is there for anybody', async () => {
    await received(city)
    atSecond(city, first, 3600)
    const ids = [await received(city), await received(city)]
    atSecond(city, addDays(first, 1), 599)
    await sealDays(city.rooms)
    expect(await city.rooms.seals.sealing()).toMatchObject({ day: first, looks: [] })
    for (const wait of [1, 29]) {
      city.clock.advance(wait)
      await sealDays(city.rooms)
      expect(await allSeals()).toEqual([])
    }
    city.clock.advance(1)
    await sealDays(city.rooms)
    const { status, body } = await ask(city, { verb: 'listSeals' })
    const stored = must(await city.rooms.seals.load(first))
    expect([status, body]).toEqual([200, { seals: [stored] }])
    expect(stored).toMatchObject({ kind: 'haochaping.seal', region: '990100', day: first, previous: sealOrigin, at: '2026-11-22T16:10:00.000Z', ...await byLedgers(city, ids, first) })
    const key = must(city.rooms.keys.receiptKey(stored.keyId))
    expect([isSignedBy(stored, key), isSignedBy({ ...stored, events: 1 }, key)]).toEqual([true, false])
  })

  it('covers each day in order after an outage of five, also one without any change, in one chain', async () => {
    atSecond(city, first, 3600)
    const ids = [await received(city), await received(city)]
    for (const later of [1, 2, 4, 5]) {
      atSecond(city, addDays(first, later), 40_000)
      await grows(city, must(ids[0]))
    }
    atSecond(city, addDays(first, 6), 36_000)
    await sealDays(city.rooms)
    city.clock.advance(60)
    await sealDays(city.rooms)
    const seals = await allSeals()
    expect(seals.map(({ day }) => day)).toEqual([0, 1, 2, 3, 4, 5].map((n) => addDays(first, n)))
    expect(seals.map(({ events }) => events)).toEqual([2, 1, 1, 0, 1, 1])
    expectOneChain(seals)
    for (const seal of seals) expect(seal).toMatchObject(await byLedgers(city, ids, seal.day))
  })

  it('comes to the same by the index as by the ledgers, however writes and days are mixed and whenever the sealing comes by', async () => {
    const step = fc.record({ wait: fc.oneof(fc.nat(300), fc.nat(70_000)), act: fc.constantFrom('receive', 'grow', 'grow', 'grow', 'seal'), which: fc.nat() })
    const ids: string[] = []
    let unchecked = first
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 10, maxLength: 30 }), async (steps) => {
      for (const { wait, act, which } of steps) {
        city.clock.advance(wait)
        if (act === 'seal') await sealDays(city.rooms)
        else if (act === 'receive' || ids.length === 0) ids.push(await received(city))
        else await grows(city, must(ids[which % ids.length]))
      }
      const last = localDateOf(city.clock.now())
      await sealedUntil(city, last)
      for (; unchecked <= last; unchecked = addDays(unchecked, 1)) expect(await city.rooms.seals.load(unchecked)).toMatchObject(await byLedgers(city, ids, unchecked))
    }), { numRuns: 8 })
    expectOneChain(await allSeals())
  }, 480_000)

  it('is one for each day, of the same bytes, however many sweepers race and wherever they die', async () => {
    atSecond(city, first, 3600)
    const ids = [await received(city), await received(city), await received(city)]
    atSecond(city, addDays(first, 3), 700)
    let [calls, deaths] = [0, 0]
    const fate = () => ((calls += 1) % 41 === 0 ? 'before' : calls % 67 === 0 ? 'after' : 'lives')
    for (let turn = 0; turn < 40; turn += 1) {
      const rivals = [0, 1, 2].map(() => sealDays(mortalRooms(city.rooms, { table, fate, saved: () => {} })))
      for (const ended of await Promise.allSettled(rivals)) {
        if (ended.status !== 'rejected') continue
        expect(ended.reason).toBeInstanceOf(Died)
        deaths += 1
      }
      city.clock.advance(5400)
    }
    await sealedUntil(city, addDays(first, 4))
    const seals = await allSeals()
    expect(deaths).toBeGreaterThan(0) // some twenty to forty, as the rivals happen to meet
    expect(seals.map(({ day }) => day)).toEqual([0, 1, 2, 3, 4].map((n) => addDays(first, n)))
    expectOneChain(seals)
    for (const seal of seals) expect(seal).toMatchObject(await byLedgers(city, ids, seal.day))
  })

  it('is listed by months, the newest first', async () => {
    const told = { region: '990100', events: 0, root: sealOrigin, previous: sealOrigin, at: '2027-01-03T00:00:00.000Z' }
    for (let day = LocalDate.parse('2026-11-29'); day <= '2027-01-02'; day = addDays(day, 1)) await city.rooms.seals.put(daySeal({ ...told, day }, city.rooms.keys.receiptSigner))
    const months = async (month?: string) => {
      const { body } = await ask(city, { verb: 'listSeals', ...(month ? { query: { month } } : {}) })
      return [(body['seals'] as DaySeal[]).map(({ day }) => day.slice(5)), body['more']]
    }
    const december = Array.from({ length: 31 }, (_, n) => `12-${String(31 - n).padStart(2, '0')}`)
    expect(await months()).toEqual([['01-02', '01-01'], '2026-12'])
    expect(await months('2026-12')).toEqual([december, '2026-11'])
    expect(await months('2026-11')).toEqual([['11-30', '11-29'], undefined])
    expect(await months('2027-03')).toEqual([[], '2027-01'])
    expect((await ask(city, { verb: 'listSeals', query: { month: '2026-13' } })).body).toMatchObject({ refused: 'badRequest', fields: ['month'] })
  })
})
