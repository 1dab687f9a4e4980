import { beforeEach, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { staffKeyOf } from '../identity/staffSession.ts'
import type { ReaderOf } from '../storage/readers.ts'
import { aCity } from '../testing/city.ts'
import type { City } from '../testing/city.ts'
import { givenADatabase } from '../testing/database.ts'
import { rightNow } from '../testing/given.ts'
import { must } from '../testing/must.ts'
import { aBadRating, atWork, does } from '../testing/story.ts'
import { ordered, waysOut } from '../testing/waysOut.ts'
import { courier } from './courier.ts'

describe('the text message after an urgent card that nobody has read, while texts fail', () => {
  const database = givenADatabase()
  let city: City
  let out: ReturnType<typeof waysOut>
  let li: ReaderOf
  beforeEach(async () => {
    city = aCity(database.table())
    out = waysOut(city)
    li = { audience: 'staff', id: randomUUID() }
    out.answers.sms = () => ({ outcome: 'later', code: 'http 503' })
    await out.tell(li, 'a', { told: ordered })
    await out.hours(0.6)
  })
  const found = (): string[] => out.arrived.map(({ way, key }) => `${way} ${key}`)

  it('holds up no other card, and goes out in its turn once it can', async () => {
    await out.tell(li, 'b', { told: ordered, at: city.clock.now() })
    await courier(city.rooms)
    expect(found()).toEqual(['work a', 'work b'])
    await out.hours(1)
    out.answers.sms = () => ({ outcome: 'accepted' })
    await out.hours(1)
    expect(found().slice(2)).toEqual(['sms a', 'sms b'])
  })

  it('is not sent any more once she has read what it is about', async () => {
    await city.rooms.inbox.markRead(`staff#${staffKeyOf(city.rooms.keys, li.id)}`, `${rightNow}#a`)
    out.answers.sms = () => ({ outcome: 'accepted' })
    await out.hours(1)
    expect(found()).toEqual(['work a'])
    expect(await out.end(li, 'a')).toMatchObject({ how: 'read' })
  })

  it('is not sent any more once somebody of the unit is at work on it', async () => {
    const unit = `AG-${randomUUID()}`.slice(0, 18)
    const handler = await atWork(city, `handler:${unit}`)
    const story = await aBadRating(city, { deptCode: unit })
    await out.hours(0.6)
    expect(found().at(-1)).toMatch(/^work /)
    await does(story, handler, { command: 'accept' })
    const before = found()
    out.answers.sms = () => ({ outcome: 'accepted' })
    await out.hours(1)
    expect(found()).toEqual([...before, 'sms a'])
  })

  it('is no dead letter when it is given up: the card had arrived', async () => {
    out.answers.sms = () => ({ outcome: 'fault', code: 'isv.SIGN' })
    await out.hours(1)
    const end = must(await out.end(li, 'a'))
    expect(end).toMatchObject({ how: 'carried', dead: false })
    expect([end.attempts[0], end.attempts.at(-1)]).toMatchObject([{ way: 'work', outcome: 'accepted' }, { way: 'sms', outcome: 'fault' }])
  })
})

describe('a message to a citizen that waits for the morning', () => {
  const database = givenADatabase()

  it.each([['leaves in the morning', false], ['does not leave where she has read it at night', true]])('%s', async (_, read) => {
    const city = aCity(database.table(), '2026-10-12T14:00:00.000Z')
    const out = waysOut(city)
    const chen: ReaderOf = { audience: 'citizen', id: randomUUID() }
    await out.tell(chen, 'a', { at: city.clock.now() })
    await courier(city.rooms)
    if (read) await city.rooms.inbox.markRead(`person#${chen.id}`, '2026-10-12T14:00:00.000Z#a')
    await out.hours(11)
    expect([out.arrived.length, (await out.end(chen, 'a'))?.how]).toEqual(read ? [0, 'read'] : [1, 'carried'])
  })
})
