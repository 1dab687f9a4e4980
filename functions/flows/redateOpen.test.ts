import { beforeEach, describe, expect, it } from '@jest/globals'
import { Overlay } from '@haochaping/shared/calendar/overlay.ts'
import { firstBreak } from '../domain/ledger.ts'
import type { ServiceEvent } from '../domain/serviceEvent.ts'
import { dynamoCalendars } from '../storage/dynamo/calendars.ts'
import { aCity } from '../testing/city.ts'
import type { City } from '../testing/city.ts'
import { calendarsInMemory } from '../testing/calendarsInMemory.ts'
import { givenADatabase } from '../testing/database.ts'
import { anEvent, aRating, testKeys } from '../testing/given.ts'
import { must } from '../testing/must.ts'
import { redateOpen } from './redateOpen.ts'
import type { Rooms } from './rooms.ts'
import { submitRating } from './submitRating.ts'
import { sweep } from './sweep.ts'

const closure = (region: string) => Overlay.parse({ id: `typhoon-${region}`, region, kind: 'emergencyClosure', off: ['2026-11-23'], work: [], decree: '虚构', source: '测试' })
const calledOff = { withdraws: 'typhoon-990100', decree: '虚构（撤销）', source: '测试' }

describe('open dates, when the calendar changes', () => {
  const database = givenADatabase()
  let city: City
  let calendars: ReturnType<typeof calendarsInMemory>
  let eventIds: string[]

  /** One id a page, so that every page but the last leads on. */
  const owing: Rooms['owing'] = (_, more = '0') => {
    const at = Number(more)
    return Promise.resolve({ eventIds: eventIds.slice(at, at + 1), ...(at + 1 < eventIds.length ? { more: String(at + 1) } : {}) })
  }
  const followed = (own: Partial<Rooms> = {}) => redateOpen({ ...city.rooms, calendars, owing, ...own })
  const settled = async () => {
    await followed()
    city.clock.advance(120)
    return followed()
  }
  const theEvent = async (eventId = must(eventIds[0])): Promise<ServiceEvent> => must(await city.rooms.events.load(eventId))
  const rectifyDue = async (): Promise<string> => {
    const { outcome } = await theEvent()
    const clocks = outcome.state === 'rated' ? outcome.ticket?.clocks : undefined
    return must(clocks?.find(({ step }) => step === 'rectify')).due.on
  }
  const redatings = async () => (await theEvent()).ledger.filter(({ fact }) => fact === 'datesRecomputed')

  beforeEach(async () => {
    city = aCity(database.table())
    calendars = calendarsInMemory()
    const event = anEvent({ policy: 'dezhou-2020@1' })
    eventIds = [event.eventId]
    await city.rooms.events.add(event)
    await submitRating(city.rooms)(aRating(event, { level: 'dissatisfied', reasons: ['208'] }), { key: testKeys.index('person', 'TEST-PERSON'), role: 'citizen' })
    await settled()
    expect(await rectifyDue()).toBe('2026-11-27')
  })

  it('move with a closure and back with its withdrawal, each with an entry that says from what to what', async () => {
    await calendars.addOverlay(closure('990100'))
    expect(await followed()).toBe(1)
    expect(await rectifyDue()).toBe('2026-11-30')
    await calendars.addWithdrawal(calledOff)
    expect(await followed()).toBe(1)
    expect(await rectifyDue()).toBe('2026-11-27')
    expect((await redatings()).map(({ data }) => [data['from'], data['to']])).toEqual([
      [expect.stringContaining('2026-11-27'), expect.stringContaining('2026-11-30')],
      [expect.stringContaining('2026-11-30'), expect.stringContaining('2026-11-27')]
    ])
    expect(firstBreak((await theEvent()).ledger)).toBeUndefined()
    expect(city.logged).toContainEqual({ event: 'redated', settled: 1 })
  })

  it('stay where they are when something closes elsewhere', async () => {
    await calendars.addOverlay(closure('980100'))
    expect(await followed()).toBe(0)
    expect(await redatings()).toEqual([])
  })

  it('are not even listed while nothing changes', async () => {
    const listed: unknown[] = []
    await followed({ owing: (...page) => { listed.push(page); return owing(...page) } })
    expect(listed).toEqual([])
  })

  it('are gone through again when a copy may have written by the old calendar in between', async () => {
    const late = must(eventIds[0])
    eventIds = []
    await calendars.addOverlay(closure('990100'))
    await followed()
    eventIds = [late]
    city.clock.advance(119)
    expect(await followed()).toBe(0)
    city.clock.advance(1)
    expect(await followed()).toBe(1)
    city.clock.advance(600)
    expect(await followed()).toBe(0)
  })

  it('move once, whatever crashes and however many go through them', async () => {
    await calendars.addOverlay(closure('990100'))
    await expect(followed({ calendars: { ...calendars, follow: () => Promise.reject(new Error('crash')) } })).rejects.toThrow('crash')
    await Promise.all([followed(), followed(), followed()])
    await settled()
    expect(await rectifyDue()).toBe('2026-11-30')
    expect(await redatings()).toHaveLength(1)
  })

  it('move together with what somebody writes at the same time', async () => {
    await calendars.addOverlay(closure('990100'))
    const { events } = city.rooms
    let disturbed = false
    const disturbing = {
      ...events,
      save: async (before: ServiceEvent, after: ServiceEvent) => {
        if (!disturbed) await events.save(before, { ...before, entryDigest: 'another' })
        disturbed = true
        return events.save(before, after)
      }
    }
    expect(await followed({ events: disturbing })).toBe(1)
    expect(await rectifyDue()).toBe('2026-11-30')
    expect(disturbed).toBe(true)
  })

  it('are gone through in stretches, one call after the other, past any that cannot be read', async () => {
    const unreadable = Array.from({ length: 60 }, (_, at) => `unreadable-${at}`)
    const { events } = city.rooms
    const load = (eventId: string) => (eventId.startsWith('unreadable') ? Promise.reject(new Error('broken')) : events.load(eventId))
    const readable = must(eventIds[0])
    eventIds = [...unreadable, readable]
    await calendars.addOverlay(closure('990100'))
    expect(await followed({ events: { ...events, load } })).toBe(0)
    expect(await followed({ events: { ...events, load } })).toBe(1)
    expect(city.logged.filter(({ event }) => event === 'failure')).toHaveLength(60)
  })

  it('follow in the next sweep, those of a rating window too', async () => {
    const waiting = anEvent({ policy: 'yunnan-2020@1', servedAt: '2026-11-20T06:30:00.000Z' })
    await city.rooms.events.add(waiting)
    expect(waiting.closes?.on).toBe('2026-11-27')
    await sweep(city.rooms)
    const stored = dynamoCalendars(database.table())
    await stored.addOverlay(closure('990100'))
    await sweep(city.rooms)
    expect(await rectifyDue()).toBe('2026-11-30')
    expect((await theEvent(waiting.eventId)).closes?.on).toBe('2026-11-30')
    await stored.addWithdrawal(calledOff)
    await sweep(city.rooms)
    expect(await rectifyDue()).toBe('2026-11-27')
    expect((await theEvent(waiting.eventId)).closes?.on).toBe('2026-11-27')
  })
})
