import { beforeEach, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { randomUUID } from 'node:crypto'
import { addSeconds } from '@haochaping/shared/calendar/localDate.ts'
import type { Told } from '@haochaping/shared/schemas/message.ts'
import type { Result } from '../domain/sending/concluded.ts'
import type { ReaderOf } from '../storage/readers.ts'
import { aCity } from '../testing/city.ts'
import type { City } from '../testing/city.ts'
import { staffKeyOf } from '../identity/staffSession.ts'
import { givenADatabase } from '../testing/database.ts'
import { rightNow } from '../testing/given.ts'
import { ordered, replied, waysOut } from '../testing/waysOut.ts'
import { courier } from './courier.ts'
import type { Step } from './serveReader.ts'

describe('the courier', () => {
  const database = givenADatabase()
  let city: City
  let out: ReturnType<typeof waysOut>
  let chen: ReaderOf
  let li: ReaderOf
  beforeEach(() => {
    city = aCity(database.table())
    out = waysOut(city)
    chen = { audience: 'citizen', id: randomUUID() }
    li = { audience: 'staff', id: randomUUID() }
  })

  it('hands a reply over at once, and a key never twice', async () => {
    await out.tell(chen, 'a')
    await out.tell(chen, 'a')
    expect(await courier(city.rooms)).toEqual({ handed: 1 })
    await out.tell(chen, 'a')
    await courier(city.rooms)
    expect(out.arrived.map(({ way, key }) => `${way} ${key}`)).toEqual(['subscription a'])
    expect(await out.end(chen, 'a')).toMatchObject({ how: 'carried', dead: false, attempts: [{ way: 'subscription', outcome: 'accepted' }] })
  })

  it('takes the next way where there is no right to the first, and tells in order', async () => {
    out.answers.subscription = () => ({ outcome: 'noRight', code: '43101' })
    await out.tell(chen, 'b', { at: addSeconds(rightNow, 1) })
    await out.tell(chen, 'a')
    await courier(city.rooms)
    expect(out.arrived.map(({ way, key }) => `${way} ${key}`)).toEqual(['sms a', 'sms b'])
    expect(await out.end(chen, 'a')).toMatchObject({ how: 'carried', attempts: [{ outcome: 'noRight', code: '43101' }, { outcome: 'accepted' }] })
  })

  it('leaves it to the inbox where no way is left, and calls it dead only where something was out of order', async () => {
    out.answers = { subscription: () => ({ outcome: 'noRight', code: '43101' }), sms: () => ({ outcome: 'noRight', code: 'none' }) }
    await out.tell(chen, 'a')
    await courier(city.rooms)
    expect(await out.end(chen, 'a')).toMatchObject({ how: 'inboxOnly', dead: false })
    out.answers.sms = () => ({ outcome: 'fault', code: 'isv.SIGN' })
    await out.tell(chen, 'b')
    await courier(city.rooms)
    expect(await out.end(chen, 'b')).toMatchObject({ how: 'inboxOnly', dead: true })
    expect(city.logged).toContainEqual({ event: 'copyRefused', way: 'sms', code: 'isv.SIGN' })
  })

  it('does not wake a citizen: what is told at night leaves at eight', async () => {
    city.clock.set('2026-10-12T14:00:00.000Z')
    await out.tell(chen, 'a')
    await courier(city.rooms)
    expect(out.arrived).toEqual([])
    city.clock.set('2026-10-13T00:00:00.000Z')
    await courier(city.rooms)
    expect(out.arrived.map(({ key }) => key)).toEqual(['a'])
  })

  it('sends staff an SMS only where an urgent copy was not read within half an hour', async () => {
    await out.tell(li, 'a', { told: ordered })
    await out.tell(li, 'b', { told: ordered })
    await courier(city.rooms)
    await city.rooms.inbox.markRead(`staff#${staffKeyOf(city.rooms.keys, li.id)}`, `${rightNow}#b`)
    await out.hours(0.4)
    expect(out.arrived.map(({ way, key }) => `${way} ${key}`)).toEqual(['work a', 'work b'])
    await out.hours(0.2)
    expect(out.arrived.map(({ way, key }) => `${way} ${key}`)).toEqual(['work a', 'work b', 'sms a'])
    expect([await out.end(li, 'a'), await out.end(li, 'b')]).toMatchObject([{ how: 'carried' }, { how: 'read' }])
  })

  it('tells staff of many things at once in one digest, and of a few one by one', async () => {
    const told: Told = { purpose: 'citizenAdded' }
    const many = Array.from({ length: 7 }, (_, n) => `m${n}`)
    for (const [n, key] of many.entries()) await out.tell(li, key, { told, at: addSeconds(rightNow, n) })
    expect(await courier(city.rooms)).toEqual({ handed: 1 })
    expect(out.arrived).toEqual([{ way: 'work', key: 'm0', along: 6, at: rightNow }])
    expect((await Promise.all(many.map((key) => out.end(li, key)))).map((one) => one?.how)).toEqual(many.map(() => 'carried'))
    await out.tell(li, 'n', { told })
    await courier(city.rooms)
    expect(out.arrived.slice(1)).toMatchObject([{ key: 'n' }])
  })

  it('tells a digest once, though a rival looks after every write', async () => {
    const told: Told = { purpose: 'citizenAdded' }
    const keys = Array.from({ length: 6 }, (_, n) => `m${n}`)
    for (const key of keys) await out.tell(li, key, { told })
    const { readers } = city.rooms
    const save: typeof readers.save = async (...change) => {
      const saved = await readers.save(...change)
      await courier(city.rooms)
      return saved
    }
    await courier({ ...city.rooms, readers: { ...readers, save } })
    expect(out.arrived.map(({ key, along }) => [key, along])).toEqual([['m0', 5]])
    expect((await Promise.all(keys.map((key) => out.end(li, key)))).map((one) => one?.attempts.length)).toEqual(keys.map(() => 1))
  })

  it('brings everything once through a platform that is out for a day: by SMS where patience ends, in order', async () => {
    out.answers.subscription = () => ({ outcome: 'later', code: '-1' })
    for (const key of ['a', 'b', 'c']) await out.tell(chen, key, { at: addSeconds(rightNow, 'abc'.indexOf(key)) })
    await out.hours(3)
    expect(out.arrived.map(({ way, key }) => `${way} ${key}`)).toEqual(['sms a', 'sms b', 'sms c'])
    await out.hours(21, 1800)
    out.answers.subscription = () => ({ outcome: 'accepted' })
    await out.tell(chen, 'd', { at: city.clock.now() })
    await out.hours(14, 1800)
    expect(out.arrived.map(({ key }) => key)).toEqual(['a', 'b', 'c', 'd'])
    expect(out.arrived.at(-1)).toMatchObject({ way: 'subscription' })
  })

  it('asks a silent platform far less often than it has messages', async () => {
    let asked = 0
    out.answers.subscription = () => { asked += 1; return { outcome: 'later', code: '-1' } }
    for (let n = 0; n < 40; n += 1) await out.tell({ audience: 'citizen', id: randomUUID() }, 'a')
    await out.hours(1)
    expect(asked).toBeLessThan(60)
  })

  it('loses nothing and doubles nothing under any mix of failures, lost answers, deaths and rivals', async () => {
    const result = fc.constantFrom<Result & { arrives?: boolean }>(
      { outcome: 'accepted' }, { outcome: 'later', code: '-1' }, { outcome: 'unsure', code: 'timeout', arrives: true }, { outcome: 'unsure', code: 'timeout', arrives: false }, { outcome: 'noRight', code: '43101' }, { outcome: 'fault', code: '47003' })
    const run = fc.record({ results: fc.array(result, { minLength: 1, maxLength: 12 }), deaths: fc.array(fc.constantFrom<Step>('claimed', 'handed', 'noted'), { maxLength: 4 }), rivals: fc.integer({ min: 1, max: 3 }), keys: fc.integer({ min: 1, max: 4 }), staff: fc.boolean() })
    await fc.assert(fc.asyncProperty(run, async ({ results, deaths, rivals, keys, staff }) => {
      out.arrived = []
      let at = 0
      const next = () => results[(at += 1) % results.length] ?? { outcome: 'accepted' as const }
      out.answers = { subscription: next, work: next, sms: next }
      const of: ReaderOf = { audience: staff ? 'staff' : 'citizen', id: randomUUID() }
      const names = Array.from({ length: keys }, (_, n) => `key ${n}`)
      for (const [n, key] of names.entries()) await out.tell(of, key, { told: staff ? ordered : replied, at: addSeconds(rightNow, n) })
      for (const death of [...deaths, undefined]) {
        await Promise.allSettled(Array.from({ length: rivals }, () => courier(city.rooms, (step) => { if (step === death) throw new Error('died') })))
        city.clock.advance(121)
      }
      out.answers = { subscription: () => ({ outcome: 'accepted' }), work: () => ({ outcome: 'accepted' }), sms: () => ({ outcome: 'accepted' }) }
      await out.hours(3, 900)
      expect((await city.rooms.readers.load(of)).pending).toEqual([])
      for (const key of names) {
        const finished = await out.end(of, key)
        const ways = out.arrived.filter((one) => one.key === key).map(({ way }) => way)
        expect(new Set(ways).size).toBe(ways.length)
        if (finished?.how === 'carried') expect(ways.length).toBeGreaterThan(0)
        expect(finished).toBeDefined()
      }
      const firsts = names.map((key) => out.arrived.find((one) => one.key === key)?.at).filter((when) => when !== undefined)
      expect(firsts).toEqual(firsts.toSorted())
      city.clock.set(rightNow)
    }), { numRuns: 25 })
  }, 120_000)
})
