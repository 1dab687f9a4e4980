import { beforeEach, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { addSeconds } from '@haochaping/shared/calendar/localDate.ts'
import { unconfirmed } from '@haochaping/shared/policy/sourced.ts'
import type { Told } from '@haochaping/shared/schemas/message.ts'
import type { ReaderOf } from '../storage/readers.ts'
import { aCity } from '../testing/city.ts'
import type { City } from '../testing/city.ts'
import { staffKeyOf } from '../identity/staffSession.ts'
import { givenADatabase } from '../testing/database.ts'
import { rightNow, zhejiang } from '../testing/given.ts'
import { aPolicy, besidesShipped } from '../testing/otherPolicies.ts'
import { ordered, waysOut } from '../testing/waysOut.ts'
import { courier } from './courier.ts'

describe('the courier', () => {
  const database = givenADatabase()
  let city: City
  let arrived: ReturnType<typeof waysOut>['arrived']
  let answers: ReturnType<typeof waysOut>['answers']
  let tell: ReturnType<typeof waysOut>['tell']
  let hours: ReturnType<typeof waysOut>['hours']
  let end: ReturnType<typeof waysOut>['end']
  beforeEach(() => {
    city = aCity(database.table())
    ;({ arrived, answers, tell, hours, end } = waysOut(city))
    chen = { audience: 'citizen', id: randomUUID() }
    li = { audience: 'staff', id: randomUUID() }
  })

  let chen: ReaderOf
  let li: ReaderOf

  it('hands a reply over at once, and a key never twice', async () => {
    await tell(chen, 'a')
    await tell(chen, 'a')
    expect(await courier(city.rooms)).toEqual({ handed: 1 })
    await tell(chen, 'a')
    await courier(city.rooms)
    expect(arrived.map(({ way, key }) => `${way} ${key}`)).toEqual(['subscription a'])
    expect(await end(chen, 'a')).toMatchObject({ how: 'carried', dead: false, attempts: [{ way: 'subscription', outcome: 'accepted' }] })
  })

  it('takes the next way where there is no right to the first, and tells in order', async () => {
    answers.subscription = () => ({ outcome: 'noRight', code: '43101' })
    await tell(chen, 'b', { at: addSeconds(rightNow, 1) })
    await tell(chen, 'a')
    await courier(city.rooms)
    expect(arrived.map(({ way, key }) => `${way} ${key}`)).toEqual(['sms a', 'sms b'])
    expect(await end(chen, 'a')).toMatchObject({ how: 'carried', attempts: [{ outcome: 'noRight', code: '43101' }, { outcome: 'accepted' }] })
  })

  it('leaves it to the inbox where no way is left, and calls it dead only where something was out of order', async () => {
    answers.subscription = () => ({ outcome: 'noRight', code: '43101' })
    answers.sms = () => ({ outcome: 'noRight', code: 'none' })
    await tell(chen, 'a')
    await courier(city.rooms)
    expect(await end(chen, 'a')).toMatchObject({ how: 'inboxOnly', dead: false })
    answers.sms = () => ({ outcome: 'fault', code: 'isv.SIGN' })
    await tell(chen, 'b')
    await courier(city.rooms)
    expect(await end(chen, 'b')).toMatchObject({ how: 'inboxOnly', dead: true })
    expect(city.logged).toContainEqual({ event: 'copyRefused', way: 'sms', code: 'isv.SIGN' })
  })

  it('does not wake a citizen: what is told at night leaves at eight', async () => {
    city.clock.set('2026-10-12T14:00:00.000Z')
    await tell(chen, 'a')
    await courier(city.rooms)
    expect(arrived).toEqual([])
    city.clock.set('2026-10-13T00:00:00.000Z')
    await courier(city.rooms)
    expect(arrived.map(({ key }) => key)).toEqual(['a'])
  })

  it('sends staff an SMS only where an urgent copy was not read within half an hour', async () => {
    await tell(li, 'a', { told: ordered })
    await tell(li, 'b', { told: ordered })
    await courier(city.rooms)
    await city.rooms.inbox.markRead(`staff#${staffKeyOf(city.rooms.keys, li.id)}`, `${rightNow}#b`)
    await hours(0.4)
    expect(arrived.map(({ way, key }) => `${way} ${key}`)).toEqual(['work a', 'work b'])
    await hours(0.2)
    expect(arrived.map(({ way, key }) => `${way} ${key}`)).toEqual(['work a', 'work b', 'sms a'])
    expect([await end(li, 'a'), await end(li, 'b')]).toMatchObject([{ how: 'carried' }, { how: 'read' }])
  })

  it('tells staff of many things at once in one digest, and of a few one by one', async () => {
    const told: Told = { purpose: 'citizenAdded' }
    const many = Array.from({ length: 7 }, (_, n) => `m${n}`)
    for (const [n, key] of many.entries()) await tell(li, key, { told, at: addSeconds(rightNow, n) })
    expect(await courier(city.rooms)).toEqual({ handed: 1 })
    expect(arrived).toEqual([{ way: 'work', key: 'm0', along: 6, at: rightNow }])
    expect((await Promise.all(many.map((key) => end(li, key)))).map((one) => one?.how)).toEqual(many.map(() => 'carried'))
    await tell(li, 'n', { told })
    await courier(city.rooms)
    expect(arrived.slice(1)).toMatchObject([{ key: 'n' }])
  })

  it('tells a digest once, though a rival looks after every write', async () => {
    const told: Told = { purpose: 'citizenAdded' }
    const keys = Array.from({ length: 6 }, (_, n) => `m${n}`)
    for (const key of keys) await tell(li, key, { told })
    const { readers } = city.rooms
    const save: typeof readers.save = async (...change) => {
      const saved = await readers.save(...change)
      await courier(city.rooms)
      return saved
    }
    await courier({ ...city.rooms, readers: { ...readers, save } })
    expect(arrived.map(({ key, along }) => [key, along])).toEqual([['m0', 5]])
    expect((await Promise.all(keys.map((key) => end(li, key)))).map((one) => one?.attempts.length)).toEqual(keys.map(() => 1))
  })

  it('brings everything once through a platform that is out for a day: by SMS where patience ends, in order', async () => {
    answers.subscription = () => ({ outcome: 'later', code: '-1' })
    for (const key of ['a', 'b', 'c']) await tell(chen, key, { at: addSeconds(rightNow, 'abc'.indexOf(key)) })
    await hours(3)
    expect(arrived.map(({ way, key }) => `${way} ${key}`)).toEqual(['sms a', 'sms b', 'sms c'])
    await hours(21, 1800)
    answers.subscription = () => ({ outcome: 'accepted' })
    await tell(chen, 'd', { at: city.clock.now() })
    await hours(14, 1800)
    expect(arrived.map(({ key }) => key)).toEqual(['a', 'b', 'c', 'd'])
    expect(arrived.at(-1)).toMatchObject({ way: 'subscription' })
  })

  it('asks a silent platform far less often than it has messages', async () => {
    let asked = 0
    answers.subscription = () => { asked += 1; return { outcome: 'later', code: '-1' } }
    for (let n = 0; n < 40; n += 1) await tell({ audience: 'citizen', id: randomUUID() }, 'a')
    await hours(1)
    expect(asked).toBeLessThan(60)
  })

  it('calls dead also what it never got to hand over, because the platform was silent till patience ended', async () => {
    answers.sms = () => ({ outcome: 'later', code: '-1' })
    const { routes } = zhejiang.sending
    const impatient = aPolicy('impatient@1', { routes: { ...routes, citizen: { ...routes.citizen, replied: [unconfirmed({ way: 'sms', patience: 5 }, '测试，来源待核')] } } })
    city.rooms.policies = besidesShipped('990200', [impatient])
    const silenced = Array.from({ length: 8 }, (): ReaderOf => ({ audience: 'citizen', id: randomUUID() }))
    for (const of of silenced) await tell(of, 'a', { policy: impatient.version })
    await hours(0.5, 30)
    const ends = await Promise.all(silenced.map((of) => end(of, 'a')))
    expect(ends.map((one) => one?.dead)).toEqual(silenced.map(() => true))
    expect(ends.flatMap((one) => one?.attempts ?? []).map(({ code }) => code)).toContain('heldUp')
  })

  it('says of what a way has carried that it arrived, though the way that follows while it is unread is out of order', async () => {
    answers.sms = () => ({ outcome: 'fault', code: 'isv.SIGN' })
    await tell(li, 'a', { told: ordered })
    await courier(city.rooms)
    await hours(0.6)
    expect(await end(li, 'a')).toMatchObject({ how: 'carried', dead: false, attempts: [{ way: 'work', outcome: 'accepted' }, { way: 'sms', outcome: 'fault' }] })
  })
})
