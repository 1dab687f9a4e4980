import { beforeEach, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { addSeconds, localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import type { Undelivered } from '@haochaping/shared/schemas/listUndelivered.ts'
import type { Told } from '@haochaping/shared/schemas/message.ts'
import type { Result } from '../domain/sending/concluded.ts'
import type { Way } from '../domain/sending/way.ts'
import { staffKeyOf } from '../identity/staffSession.ts'
import type { FindRoad } from '../notifications/carrier.ts'
import type { ReaderOf } from '../storage/readers.ts'
import { aCity } from '../testing/city.ts'
import type { City } from '../testing/city.ts'
import { givenADatabase } from '../testing/database.ts'
import { rightNow } from '../testing/given.ts'
import { must } from '../testing/must.ts'
import { ask, signedIn } from '../testing/when.ts'
import { courier } from './courier.ts'
import { enqueueCopy } from './enqueueCopy.ts'

const due = { at: '2026-10-30T15:59:59.999Z', on: localDateOf('2026-10-30T15:59:59.999Z'), provisional: false }
const replied: Told = { purpose: 'replied', words: '多收的钱已经退还到您的账户。', followUp: due }

describe('a dead letter', () => {
  const database = givenADatabase()
  let city: City
  let administrator: string
  let chen: ReaderOf
  let arrived: { way: Way; key: string }[]
  let answer: Result
  let days = 0
  // A day for each test, so that what it leaves on the list is older than what the next one does.
  beforeEach(async () => {
    city = aCity(database.table(), addSeconds(rightNow, (days += 1) * 86_400))
    administrator = await signedIn(city, `administrator:${randomUUID()}`)
    chen = { audience: 'citizen', id: randomUUID() }
    arrived = []
    answer = { outcome: 'fault', code: 'isv.SIGN' }
    const road = (way: Way): FindRoad => async (_, { key }) => ({ channel: `${way} ${randomUUID()}`, carry: async () => {
      if (answer.outcome === 'accepted') arrived.push({ way, key })
      return answer
    } })
    city.rooms.carriers = { subscription: road('subscription'), work: road('work'), sms: road('sms') }
  })

  /** Tells somebody something that nothing can carry; its place on the list. */
  const died = async (of = chen, told: Told = replied): Promise<Undelivered> => {
    await enqueueCopy(city.rooms, of, { key: randomUUID(), at: rightNow, told, matter: { item: '公积金提取', agency: '市公积金中心', projectNo: 'P1', on: localDateOf(rightNow) }, policy: 'yunzhou-2025@1' })
    await courier(city.rooms)
    city.clock.advance(1)
    return must((await listed())[0])
  }
  const listed = async (): Promise<Undelivered[]> => (await ask(city, { verb: 'listUndelivered', token: administrator })).body['letters'] as Undelivered[]
  const again = async ({ letterId }: Undelivered) => (await ask(city, { verb: 'sendAgain', token: administrator, body: { letterId } })).body

  it('is shown to administrators with its ways and what the platforms said, and without a person or what was written to her', async () => {
    const letter = await died()
    expect(letter).toMatchObject({ audience: 'citizen', purpose: 'replied', item: '公积金提取', projectNo: 'P1', attempts: [{ way: 'subscription', outcome: 'fault', code: 'isv.SIGN' }, { way: 'sms' }] })
    expect(JSON.stringify(letter)).not.toMatch(/退还/)
    expect(JSON.stringify(letter)).not.toContain(chen.id)
    for (const who of ['supervisor:A', 'handler:A', 'citizen:1']) {
      const token = await signedIn(city, who)
      expect((await ask(city, { verb: 'listUndelivered', token })).body['refused']).toBe('notAllowed')
      expect((await ask(city, { verb: 'sendAgain', token, body: { letterId: letter.letterId } })).body['refused']).toBe('notAllowed')
    }
  })

  it('is none where there was no right to any way: nothing is out of order', async () => {
    answer = { outcome: 'noRight', code: '43101' }
    const before = await listed()
    await enqueueCopy(city.rooms, chen, { key: randomUUID(), at: rightNow, told: replied, matter: { item: '', agency: '', projectNo: '', on: localDateOf(rightNow) }, policy: 'yunzhou-2025@1' })
    await courier(city.rooms)
    expect(await listed()).toEqual(before)
  })

  it('goes out once when it is sent again, however often that is asked, and leaves the list', async () => {
    const letter = await died()
    answer = { outcome: 'accepted' }
    const answers = await Promise.all(Array.from({ length: 4 }, () => again(letter)))
    expect(answers.some(({ sent }) => sent === true)).toBe(true)
    expect(await again(letter)).toEqual({ sent: false })
    await courier(city.rooms)
    await courier(city.rooms)
    expect(arrived).toEqual([{ way: 'subscription', key: expect.stringMatching(/~2$/) }])
    expect((await listed()).map(({ letterId }) => letterId)).not.toContain(letter.letterId)
  })

  it('is listed anew when it dies again, and can go out a third time', async () => {
    const second = [await died()].map(again)
    await Promise.all(second)
    await courier(city.rooms)
    const letter = must((await listed())[0])
    answer = { outcome: 'accepted' }
    expect(await again(letter)).toEqual({ sent: true })
    await courier(city.rooms)
    expect(arrived).toEqual([{ way: 'subscription', key: expect.stringMatching(/~3$/) }])
  })

  it('goes out once though the process dies before it has left the list', async () => {
    const letter = await died()
    const { finish } = city.rooms.readers
    city.rooms.readers = { ...city.rooms.readers, finish: async () => { throw new Error('died') } }
    expect((await ask(city, { verb: 'sendAgain', token: administrator, body: { letterId: letter.letterId } })).status).toBe(500)
    city.rooms.readers = { ...city.rooms.readers, finish }
    answer = { outcome: 'accepted' }
    await courier(city.rooms)
    expect(await again(letter)).toEqual({ sent: true })
    await courier(city.rooms)
    expect(arrived).toHaveLength(1)
  })

  it('that staff have read meanwhile needs no SMS: the mark in the inbox is that of the first telling', async () => {
    const li: ReaderOf = { audience: 'staff', id: randomUUID() }
    const letter = await died(li, { purpose: 'ordered', words: '请立即办理。', due, automatic: false })
    answer = { outcome: 'accepted' }
    await again(letter)
    await courier(city.rooms)
    const key = must(arrived[0]).key.replace(/~2$/, '')
    await city.rooms.inbox.markRead(`staff#${staffKeyOf(city.rooms.keys, li.id)}`, `${rightNow}#${key}`)
    city.clock.set(addSeconds(city.clock.now(), 31 * 60))
    await courier(city.rooms)
    expect(arrived.map(({ way }) => way)).toEqual(['work'])
  })

  it('is one of a page of thirty', async () => {
    const of = { audience: 'citizen' as const, id: randomUUID() }
    const attempts = [{ way: 'sms' as const, at: rightNow, outcome: 'fault' as const }]
    const letter = { at: rightNow, told: replied, matter: { item: '甲', agency: '乙', projectNo: 'P2', on: localDateOf(rightNow) }, policy: 'yunzhou-2025@1' }
    const last = addSeconds(rightNow, 99 * 86_400)
    const all = Array.from({ length: 35 }, (_, n) => `k${n}`)
    await Promise.all(all.map((key, n) => city.rooms.readers.finish(of, { key, purpose: 'replied', how: 'inboxOnly', dead: true, at: addSeconds(last, n), attempts, letter: { ...letter, key } })))
    const { body } = await ask(city, { verb: 'listUndelivered', token: administrator })
    const { body: rest } = await ask(city, { verb: 'listUndelivered', token: administrator, query: { more: String(body['more']) } })
    const pages = [body['letters'], rest['letters']] as Undelivered[][]
    expect(pages[0]).toHaveLength(30)
    expect(must(pages[1]).slice(0, 5).map(({ at }) => at)).toEqual([4, 3, 2, 1, 0].map((n) => addSeconds(last, n)))
  })
})
