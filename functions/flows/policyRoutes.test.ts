import { beforeEach, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { addDays, localDateOf, startOfDay } from '@haochaping/shared/calendar/localDate.ts'
import { houseDefaults } from '@haochaping/shared/policy/houseDefaults.ts'
import type { Route, Sending } from '@haochaping/shared/policy/sending.ts'
import { unconfirmed } from '@haochaping/shared/policy/sourced.ts'
import type { Told } from '@haochaping/shared/schemas/message.ts'
import { unitBox } from '../domain/boxOf.ts'
import { answeringPlatforms } from '../testing/answeringPlatforms.ts'
import type { Answers, Arrived } from '../testing/answeringPlatforms.ts'
import { aCity } from '../testing/city.ts'
import type { City } from '../testing/city.ts'
import { givenADatabase } from '../testing/database.ts'
import { rightNow } from '../testing/given.ts'
import { must } from '../testing/must.ts'
import { aPolicy, besidesShipped } from '../testing/otherPolicies.ts'
import { hired } from '../testing/staff.ts'
import { aBadRating, atWork, does, says, until } from '../testing/story.ts'
import type { Story } from '../testing/story.ts'
import { asked } from '../testing/ticketActs.ts'
import { courier } from './courier.ts'
import { deliver } from './deliver.ts'
import { listUndelivered } from './listUndelivered.ts'
import { sendAgain } from './sendAgain.ts'
import { sweep } from './sweep.ts'

const { routes: house } = houseDefaults.sending
const madeUp = <T>(value: T) => unconfirmed(value, '测试，来源待核')
const byText: Route<'subscription' | 'sms'> = [madeUp({ way: 'sms', patience: 60 }), madeUp({ way: 'subscription', patience: 2880 })]
const thanked: Told = { purpose: 'praised', week: localDateOf(rightNow), ratings: 9, reasons: [] }

/** 990200, a city that does not exist, sends a reply by SMS first, at any hour, and asks nobody to call. */
const textFirst: Partial<Sending> = { routes: { ...house, citizen: { ...house.citizen, replied: byText } }, quietHours: madeUp('none'), callInstead: madeUp([]) }

describe('the ways of a message', () => {
  const database = givenADatabase()
  let city: City
  let arrived: Arrived[]
  let answers: Answers
  beforeEach(() => {
    city = aCity(database.table())
    ;({ arrived, answers, carriers: city.rooms.carriers } = answeringPlatforms(city.clock))
    city.rooms.policies = besidesShipped('990200', [aPolicy('text-first@1', textFirst)])
  })

  /** A 差评 that has been answered: the citizen is owed the reply. */
  const answered = async (areaCode: string): Promise<Story> => {
    const story = await aBadRating(city, { areaCode })
    const handler = await atWork(city, `handler:${story.unit}`)
    for (const command of ['accept', 'recordContact', 'rectifyNow', 'rectify', 'reply'] as const) {
      const { status } = await does(story, handler, asked(command) as never)
      if (status !== 200) throw new Error(`${command}: ${status}`)
    }
    return story
  }
  const waysTo = ({ eventId }: Story) => arrived.filter(({ way, key }) => way !== 'work' && key.startsWith(eventId)).map(({ way }) => way)
  const calls = async ({ unit }: Story) => (await city.rooms.inbox.page(unitBox(unit, 'handler'), { limit: 50 })).filter(({ purpose }) => purpose === 'callInstead').length

  it('are those of the policy its case keeps, each case its own', async () => {
    const [there, here] = [await answered('990200000000'), await answered('990100000000')]
    expect(await Promise.all([there, here].map(async ({ eventId }) => (await city.rooms.events.load(eventId))?.policy))).toEqual(['text-first@1', 'yunzhou-2025@1'])
    await sweep(city.rooms)
    expect([waysTo(there), waysTo(here)]).toEqual([['sms'], ['subscription']])
  })

  it('come in the order of that policy where the first does not lead there', async () => {
    const tried: string[] = []
    const refused = (way: string) => () => {
      tried.push(way)
      return { outcome: 'noRight' as const, code: '43101' }
    }
    Object.assign(answers, { subscription: refused('subscription'), sms: refused('sms') })
    const there = await answered('990200000000')
    await sweep(city.rooms)
    const here = await answered('990100000000')
    await sweep(city.rooms)
    expect(tried).toEqual(['sms', 'subscription', 'subscription', 'sms'])
    expect([await calls(there), await calls(here)]).toEqual([0, 1])
  })

  it('are silent at the hours of that policy alone', async () => {
    city.clock.set('2026-11-23T14:00:00.000Z')
    const [there, here] = [await answered('990200000000'), await answered('990100000000')]
    await sweep(city.rooms)
    expect([waysTo(there), waysTo(here)]).toEqual([['sms'], []])
    await until(city, '2026-11-24T00:00:00.000Z')
    expect(waysTo(here)).toEqual(['subscription'])
  })

  it('go on to a citizen while her message is unread, whatever the unit does meanwhile, and end when she has acted', async () => {
    const untilRead: Route<'subscription' | 'sms'> = [madeUp({ way: 'subscription', patience: 60 }), madeUp({ way: 'sms', patience: 2880, unread: 60 })]
    city.rooms.policies = besidesShipped('990200', [aPolicy('until-read@1', { routes: { ...house, citizen: { ...house.citizen, handlerWrote: untilRead } } })])
    const [silent, heard] = [await aBadRating(city, { areaCode: '990200000000' }), await aBadRating(city, { areaCode: '990200000000' })]
    for (const story of [silent, heard]) {
      city.clock.advance(60)
      const handler = await atWork(city, `handler:${story.unit}`)
      for (const command of ['accept', 'recordContact', 'writeToCitizen'] as const) await does(story, handler, asked(command) as never)
      await sweep(city.rooms)
      city.clock.advance(60)
      await does(story, handler, asked('rectifyNow') as never)
    }
    expect((await says(heard, asked('supplement') as never)).status).toBe(200)
    expect([waysTo(silent), waysTo(heard)]).toEqual([['subscription'], ['subscription']])
    city.clock.advance(3600)
    await sweep(city.rooms)
    expect([waysTo(silent), waysTo(heard)]).toEqual([['subscription', 'sms'], ['subscription']])
  })

  describe('about no case', () => {
    const monday = addDays(localDateOf(rightNow), 2)
    const [before, later] = [aPolicy('loud@1', { routes: { ...house, staff: { ...house.staff, praised: [madeUp({ way: 'sms', patience: 2880 })] } } }), aPolicy('loud@2', { routes: { ...house, staff: { ...house.staff, praised: [madeUp({ way: 'work', patience: 2880 })] } } }, monday)]
    let unit: string
    beforeEach(async () => {
      unit = `AG-${randomUUID()}`.slice(0, 18)
      await hired(city, `handler:${unit}`)
    })
    const thank = (key: string) => deliver(city.rooms)({ key: `${key}:${unit}`, at: city.clock.now(), owed: { recipient: { to: 'unit', role: 'handler', unit }, told: thanked } })

    it('are those in force in the region on the day it is told, which may be none', async () => {
      await thank('house')
      city.rooms.policies = besidesShipped('990100', [before, later])
      await thank('before')
      city.clock.set(startOfDay(monday))
      await thank('after')
      await courier(city.rooms)
      expect(arrived.map(({ way, key }) => [way, key])).toEqual([['sms', `digest:before:${unit}`], ['work', `digest:after:${unit}`]])
    })

    it('take as many together as that policy calls a digest', async () => {
      city.rooms.policies = besidesShipped('990100', [aPolicy('brief@1', { ...later.sending, digestFrom: madeUp(2) })])
      for (const key of ['one', 'two']) await thank(key)
      await courier(city.rooms)
      expect(arrived).toMatchObject([{ way: 'work', key: `digest:one:${unit}`, along: 1 }])
    })

    it('stay what they were when it set out, though the region has another policy before it arrives', async () => {
      city.rooms.policies = besidesShipped('990100', [before, later])
      answers.sms = () => ({ outcome: 'later', code: '-1' })
      await thank('under way')
      await courier(city.rooms)
      city.clock.set(startOfDay(monday))
      answers.sms = () => ({ outcome: 'accepted' })
      await courier(city.rooms)
      expect(arrived.map(({ way }) => way)).toEqual(['sms'])
    })
  })

  it('are the same again when a dead letter is sent once more', async () => {
    answers.sms = answers.subscription = () => ({ outcome: 'fault', code: 'isv.SIGN' })
    const there = await answered('990200000000')
    await sweep(city.rooms)
    const { letterId, attempts } = must((await listUndelivered(city.rooms)({})).letters.find(({ purpose }) => purpose === 'replied'))
    expect(attempts.map(({ way }) => way)).toEqual(['sms', 'subscription'])
    answers.sms = () => ({ outcome: 'accepted' })
    await sendAgain(city.rooms)({ letterId })
    await courier(city.rooms)
    expect(waysTo(there)).toEqual(['sms'])
  })
})
