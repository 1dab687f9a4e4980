import { beforeEach, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { randomUUID } from 'node:crypto'
import { unitBox } from '../domain/boxOf.ts'
import { firstBreak } from '../domain/ledger.ts'
import { rate } from '../domain/rate.ts'
import { aCity } from '../testing/city.ts'
import type { City } from '../testing/city.ts'
import { givenADatabase } from '../testing/database.ts'
import { anEvent, aRating, aScene, rightNow } from '../testing/given.ts'
import type { Passing } from './settle.ts'
import { sweep } from './sweep.ts'

describe('the sweep', () => {
  const database = givenADatabase()
  let city: City
  beforeEach(() => { city = aCity(database.table()) })

  /** A stored 差评 whose notice, to the unit's handlers and its leader, and recount are due now. */
  const aBadRating = async (agencyCode = randomUUID()) => {
    const event = anEvent({ agencyCode })
    await city.rooms.events.add({ ...event, effects: event.effects.filter(({ kind }) => kind === 'closeWindow') })
    const before = await city.rooms.events.load(event.eventId)
    const after = before && rate(before, aRating(event, { level: 'dissatisfied', reasons: ['208'] }), aScene())
    if (!before || !after || 'refused' in after) throw new Error('it can be rated')
    await city.rooms.events.save(before, after)
    return event.eventId
  }
  const theEvent = async (eventId: string) => {
    const event = await city.rooms.events.load(eventId)
    if (!event) throw new Error('it was stored')
    return event
  }
  /** What an event owes once everything due is done: the timer of its ticket. */
  const restful = [{ kind: 'tick' }]
  const told = (eventId: string) => ['handler', 'leader'].map((role) => `${eventId}:notifyHandler:1-${role}`)
  const keysOf = (eventId: string) => [...new Set(noticesOf(eventId).map(({ key }) => key))].sort()
  const noticesOf = (eventId: string) => city.sent.filter(({ key }) => key.startsWith(eventId))
  const crashAt = (step: Parameters<Passing>[0], times = 1): Passing => {
    let left = times
    return (passing) => {
      if (passing === step && left > 0) {
        left -= 1
        throw new Error(`crashed when ${step}`)
      }
    }
  }

  it('does nothing before its time', async () => {
    const eventId = await aBadRating()
    city.clock.advance(-1)
    await sweep(city.rooms)
    expect(noticesOf(eventId)).toEqual([])
    expect((await theEvent(eventId)).ledger.map(({ fact }) => fact)).not.toContain('handlerNotified')
  })

  it('sends each notice once however many sweepers race', async () => {
    const ids = await Promise.all(Array.from({ length: 12 }, () => aBadRating()))
    await Promise.all(Array.from({ length: 4 }, () => sweep(city.rooms)))
    await sweep(city.rooms)
    for (const eventId of ids) {
      expect(noticesOf(eventId).map(({ key }) => key).sort()).toEqual(told(eventId))
      const { effects, ledger, outcome } = await theEvent(eventId)
      expect(effects).toMatchObject(restful)
      expect(ledger.filter(({ fact }) => fact === 'handlerNotified')).toHaveLength(1)
      expect(ledger.filter(({ fact }) => fact === 'counted')).toHaveLength(1)
      expect(outcome).toMatchObject({ countedAt: rightNow })
    }
  })

  it.each([
    ['loaded', 0], ['claimed', 0], ['performed', 2]
  ] as const)('ends in one told and counted rating after a crash when %s', async (step, sentByTheDead) => {
    const eventId = await aBadRating()
    await sweep(city.rooms, crashAt(step))
    expect(noticesOf(eventId)).toHaveLength(sentByTheDead)
    city.clock.advance(121)
    await sweep(city.rooms)
    const { effects, ledger } = await theEvent(eventId)
    expect(effects).toMatchObject(restful)
    expect(ledger.map(({ fact }) => fact).toSorted()).toEqual(['counted', 'handlerNotified', 'rated', 'received', 'ticketOpened'])
    expect(keysOf(eventId)).toEqual(told(eventId))
  })

  it('tells the unit a ticket first came to, and nobody else under that key, also when it was handed on before the notice was out', async () => {
    const unit = randomUUID()
    const eventId = await aBadRating(unit)
    await sweep(city.rooms, crashAt('performed'))
    const before = await theEvent(eventId)
    if (before.outcome.state !== 'rated' || !before.outcome.ticket) throw new Error('it has a ticket')
    const ticket = { ...before.outcome.ticket, agencyCode: 'ELSEWHERE', hands: 2, units: [unit, 'ELSEWHERE'] }
    await city.rooms.events.save(before, { ...before, outcome: { ...before.outcome, ticket } })
    city.clock.advance(121)
    await sweep(city.rooms)
    expect(keysOf(eventId)).toEqual(told(eventId))
    expect(noticesOf(eventId).map(({ to }) => to.unit)).toEqual([unit, unit, unit, unit])
    expect(await city.rooms.inbox.page(unitBox('ELSEWHERE', 'handler'), { limit: 9 })).toEqual([])
  })

  it('counts a rating that comes in while its unrated event is being counted', async () => {
    const event = anEvent({ agencyCode: randomUUID() })
    await city.rooms.events.add(event)
    const { put } = city.rooms.agencyDays
    let rated = false
    const ratedMeanwhile: typeof put = async (figures, revision, at) => {
      const before = rated ? undefined : await city.rooms.events.load(event.eventId)
      const after = before && rate(before, aRating(event), aScene())
      if (before && after && !('refused' in after)) rated = await city.rooms.events.save(before, after)
      return put(figures, revision, at)
    }
    await sweep({ ...city.rooms, agencyDays: { ...city.rooms.agencyDays, put: ratedMeanwhile } })
    expect(rated).toBe(true)
    await sweep(city.rooms)
    expect((await theEvent(event.eventId)).ledger.map(({ fact }) => fact)).toEqual(['received', 'rated', 'counted'])
  })

  it('leaves a leased notice alone until the lease is over: a crash costs two minutes, not a second notice', async () => {
    const eventId = await aBadRating()
    await sweep(city.rooms, crashAt('claimed'))
    city.clock.advance(119)
    await sweep(city.rooms)
    expect(noticesOf(eventId)).toEqual([])
    city.clock.advance(1)
    await sweep(city.rooms)
    expect(noticesOf(eventId).map(({ key }) => key)).toEqual(told(eventId))
  })

  it('keeps trying a notice that cannot be sent, ever more slowly, and does not hold up the figures', async () => {
    const eventId = await aBadRating()
    city.failNext(3)
    await sweep(city.rooms)
    expect((await theEvent(eventId)).effects).toMatchObject([{ kind: 'notifyHandler', failures: 1 }, { kind: 'tick', failures: 0 }])
    expect((await theEvent(eventId)).outcome).toMatchObject({ countedAt: rightNow })
    for (const wait of [59, 1, 120, 240]) {
      city.clock.advance(wait)
      await sweep(city.rooms)
    }
    expect(noticesOf(eventId).map(({ key }) => key)).toEqual(told(eventId))
    expect(city.logged.filter(({ event }) => event === 'effectFailed').map(({ failures }) => failures)).toEqual([1, 2, 3])
    expect(JSON.stringify(city.logged)).not.toContain('陈秀兰')
  })

  it('loses nothing and tells nobody twice under any mix of crashes, failures and rival sweepers', async () => {
    const steps = ['loaded', 'claimed', 'performed'] as const
    const run = fc.record({ crashes: fc.array(fc.constantFrom(...steps), { maxLength: 4 }), failures: fc.nat(3), rivals: fc.integer({ min: 1, max: 3 }) })
    await fc.assert(fc.asyncProperty(run, async ({ crashes, failures, rivals }) => {
      city = aCity(database.table())
      const ids = [await aBadRating(), await aBadRating()]
      city.failNext(failures)
      for (const step of crashes) {
        await Promise.all(Array.from({ length: rivals }, () => sweep(city.rooms, crashAt(step))))
        city.clock.advance(121)
      }
      for (let quiet = 0; quiet < 5; quiet += 1) {
        await sweep(city.rooms)
        city.clock.advance(600)
      }
      for (const eventId of ids) {
        const { effects, ledger } = await theEvent(eventId)
        expect(effects).toMatchObject(restful)
        expect(keysOf(eventId)).toEqual(told(eventId))
        expect(ledger.filter(({ fact }) => fact === 'handlerNotified')).toHaveLength(1)
        expect(firstBreak(ledger)).toBeUndefined()
      }
    }), { numRuns: 6 })
  })

  it('closes a rating window after its last millisecond and counts the silence', async () => {
    const agencyCode = randomUUID()
    const event = anEvent({ agencyCode })
    await city.rooms.events.add(event)
    city.clock.set(event.closes?.at ?? '')
    await sweep(city.rooms)
    expect((await theEvent(event.eventId)).outcome).toEqual({ state: 'awaiting' })
    city.clock.advance(1)
    await sweep(city.rooms)
    expect(await theEvent(event.eventId)).toMatchObject({ outcome: { state: 'unrated' }, effects: [] })
    expect((await city.rooms.agencyDays.load(agencyCode, event.facts.servedOn))?.figures).toMatchObject({ counts: { events: 1, unrated: 1 } })
  })

  it('stores a default apart from ratings where the region has one', async () => {
    const agencyCode = randomUUID()
    const event = anEvent({ agencyCode, policy: 'guangxi-2019@1' })
    await city.rooms.events.add(event)
    city.clock.set('2026-12-01T00:00:00.000Z')
    await sweep(city.rooms)
    expect((await theEvent(event.eventId)).outcome).toMatchObject({ state: 'defaulted', level: 'verySatisfied' })
    const figures = (await city.rooms.agencyDays.load(agencyCode, event.facts.servedOn))?.figures
    expect(figures?.counts).toEqual({ events: 1, defaultedVerySatisfied: 1 })
  })

  it('goes on with the others when one item cannot be read', async () => {
    const [broken, whole] = [anEvent(), await aBadRating()]
    await city.rooms.events.add({ ...broken, policy: 'no-such-policy@1', effects: [{ key: 'closeWindow:1', kind: 'closeWindow', dueAt: rightNow, failures: 0 }] })
    expect((await sweep(city.rooms)).failed).toBe(1)
    expect(keysOf(whole)).toEqual(told(whole))
    expect(city.logged).toContainEqual(expect.objectContaining({ event: 'failure' }))
  })
})
