import { beforeAll, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { effect } from '../domain/effect.ts'
import { foldAgencyDay } from '../domain/figures/agencyDay.ts'
import { rate } from '../domain/rate.ts'
import type { ServiceEvent } from '../domain/serviceEvent.ts'
import { anEvent, aRating, aScene, rightNow, testKeys } from '../testing/given.ts'
import { givenADatabase } from '../testing/database.ts'
import { dynamoAgencyDays } from './dynamo/agencyDays.ts'
import { dynamoNonces } from './dynamo/nonces.ts'
import { dynamoServiceEvents } from './dynamo/serviceEvents.ts'
import { dynamoTries } from './dynamo/tries.ts'
import { dueShards, shardOf } from './keys.ts'
import type { ServiceEvents } from './serviceEvents.ts'

const rated = (event: ServiceEvent, level: 'verySatisfied' | 'dissatisfied' = 'verySatisfied'): ServiceEvent => {
  const after = rate(event, aRating(event, level === 'dissatisfied' ? { level, reasons: ['208'] } : { level }), aScene())
  if ('refused' in after) throw new Error(after.refused)
  return after
}

describe.each(['best', 'dynalite'] as const)('the record on the %s engine', (engine) => {
  const database = givenADatabase(engine)
  let events: ServiceEvents
  beforeAll(() => { events = dynamoServiceEvents(database.table()) })

  const stored = async (like: Parameters<typeof anEvent>[0] = {}) => {
    const event = anEvent(like)
    expect(await events.add(event)).toBe(true)
    return event
  }

  it('gives back just what was stored', async () => {
    const event = await stored()
    expect(await events.load(event.eventId)).toEqual(event)
    expect(await events.load(anEvent().eventId)).toBeUndefined()
  })

  it('stores an event once: the second is refused and changes nothing', async () => {
    const event = await stored()
    expect(await events.add({ ...event, entryDigest: 'another' })).toBe(false)
    expect(await events.load(event.eventId)).toEqual(event)
  })

  it('lets exactly one of many simultaneous ratings through', async () => {
    const event = await stored()
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => events.save(event, rated(event))))
    expect(outcomes.filter(Boolean)).toHaveLength(1)
    expect(await events.load(event.eventId)).toMatchObject({ version: 2, outcome: { state: 'rated' } })
  })

  it('writes a bad rating, its ticket, its ledger and its effects together', async () => {
    const event = await stored()
    const after = rated(event, 'dissatisfied')
    await events.save(event, after)
    expect(await events.load(event.eventId)).toEqual({ ...after, version: 2 })
  })

  it('refuses a ledger that does not continue the stored one', async () => {
    const event = await stored()
    await expect(async () => events.save(event, { ...rated(event), ledger: rated(anEvent()).ledger })).rejects.toThrow('only grows')
  })

  it('lists a person\'s events unrated first, then the newest, page by page, and nobody else\'s', async () => {
    const person = randomUUID()
    const days = ['2026-11-16', '2026-11-18', '2026-11-17']
    const [old, , middle] = await Promise.all(days.map((day) => stored({ person, servedAt: `${day}T02:00:00.000Z` })))
    if (!old || !middle) throw new Error('three were stored')
    await events.save(middle, rated(middle))
    const first = await events.ofPerson(testKeys.index('person', person), { limit: 2 })
    expect(first.glances.map(({ servedOn, state }) => [servedOn, state])).toEqual([['2026-11-18', 'awaiting'], ['2026-11-16', 'awaiting']])
    const second = await events.ofPerson(testKeys.index('person', person), { limit: 2, ...(first.more ? { more: first.more } : {}) })
    expect(second.glances.map(({ servedOn, level }) => [servedOn, level])).toEqual([['2026-11-17', 'verySatisfied']])
    expect((await events.ofPerson(testKeys.index('person', 'nobody'), { limit: 2 })).glances).toEqual([])
  })

  it('does not open another person\'s list with a borrowed cursor', async () => {
    const [mine, yours] = [randomUUID(), randomUUID()]
    for (const person of [mine, mine, mine, yours]) await stored({ person })
    const { more } = await events.ofPerson(testKeys.index('person', mine), { limit: 1 })
    const page = await events.ofPerson(testKeys.index('person', yours), { limit: 9, ...(more ? { more } : {}) })
    expect(page.glances.length).toBeLessThanOrEqual(1)
    expect((await events.ofPerson(testKeys.index('person', mine), { limit: 9, more: 'rubbish' })).glances).toHaveLength(3)
  })

  it('finds an event by its one-case code and a case\'s events by its number', async () => {
    const projectNo = `YZ-${randomUUID()}`
    const second = await stored({ projectNo, serviceNumber: 2 })
    const first = await stored({ projectNo, serviceNumber: 1 })
    expect(await events.byCode(first.keys.code)).toBe(first.eventId)
    expect(await events.byCode(testKeys.index('code', 'unknown'))).toBeUndefined()
    expect((await events.ofCase(testKeys.index('case', projectNo))).map(({ eventId }) => eventId)).toEqual([first.eventId, second.eventId])
  })

  it('shows what is due and hides what is not due or owes nothing', async () => {
    const dueNow = async () => (await Promise.all(Array.from({ length: dueShards }, (_, shard) => events.due(shard, rightNow, 500)))).flat().map(({ eventId }) => eventId)
    const quiet = anEvent()
    const waiting = { ...anEvent(), effects: [effect('recount', '2026-11-21T02:42:00.001Z')] }
    const due = { ...anEvent(), effects: [effect('recount', rightNow), effect('closeWindow', '2027-01-01T00:00:00.000Z')] }
    for (const event of [{ ...quiet, effects: [] }, waiting, due]) await events.add(event)
    const found = await dueNow()
    expect(found).toContain(due.eventId)
    expect(found).not.toContain(quiet.eventId)
    expect(found).not.toContain(waiting.eventId)
    await events.save(due, { ...due, effects: [] })
    expect(await dueNow()).not.toContain(due.eventId)
    expect(shardOf(due.eventId)).toBeLessThan(dueShards)
  })

  it('folds an agency-day the same whatever the order, and replaces it only from the state that was read', async () => {
    const agencyCode = randomUUID()
    const [good, bad] = await Promise.all([stored({ agencyCode }), stored({ agencyCode }), stored({ agencyCode })])
    if (!good || !bad) throw new Error('three were stored')
    await events.save(good, rated(good))
    await events.save(bad, rated(bad, 'dissatisfied'))
    const entries = await events.ofDay(agencyCode, good.facts.servedOn)
    const fold = (list: typeof entries) => foldAgencyDay(agencyCode, good.facts.servedOn, list.map(({ tally }) => tally))
    expect(fold(entries)).toMatchObject({ counts: { events: 3, awaiting: 1, verySatisfied: 1, dissatisfied: 1 } })
    expect(fold(entries.toReversed())).toEqual(fold(entries))
    const days = dynamoAgencyDays(database.table())
    expect(await days.put(fold(entries), 0, rightNow)).toBe(true)
    expect(await days.put(fold([]), 0, rightNow)).toBe(false)
    expect(await days.load(agencyCode, good.facts.servedOn)).toEqual({ figures: fold(entries), revision: 1, at: rightNow })
  })

  it('counts tries by person and clock hour, and takes a nonce once', async () => {
    const tries = dynamoTries(database.table())
    const who = randomUUID()
    const counted = await Promise.all(Array.from({ length: 5 }, () => tries.count(who, rightNow)))
    expect(counted.toSorted()).toEqual([1, 2, 3, 4, 5])
    expect(await tries.count(who, '2026-11-21T03:00:00.000Z')).toBe(1)
    const nonces = dynamoNonces(database.table())
    expect([await nonces.take('hall-1', who, rightNow), await nonces.take('hall-1', who, rightNow), await nonces.take('hall-2', who, rightNow)]).toEqual([true, false, true])
  })
})
