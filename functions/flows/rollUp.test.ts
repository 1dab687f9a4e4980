import { beforeEach, describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { randomUUID } from 'node:crypto'
import { addDays, localDateOf, startOfDay } from '@haochaping/shared/calendar/localDate.ts'
import { periodKinds, periodOf } from '@haochaping/shared/indicators/period.ts'
import { canonicalJson } from '@haochaping/shared/receipt/canonicalJson.ts'
import { levels } from '@haochaping/shared/standard/levels.ts'
import type { AgencyDay } from '../domain/figures/agencyDay.ts'
import { foldAgencyDay } from '../domain/figures/agencyDay.ts'
import { rolledUp } from '../domain/figures/rolledUp.ts'
import { rate } from '../domain/rate.ts'
import { aCity } from '../testing/city.ts'
import type { City } from '../testing/city.ts'
import { givenADatabase } from '../testing/database.ts'
import { anEvent, aRating, aScene, rightNow } from '../testing/given.ts'
import { Died, mortalRooms } from '../testing/mortalRooms.ts'
import { must } from '../testing/must.ts'
import { rollUp } from './rollUp.ts'
import { sweep } from './sweep.ts'

const today = localDateOf(rightNow)

describe('roll-ups', () => {
  const database = givenADatabase()
  let city: City
  /** Two agencies of a county, one of the city: codes that no other test has. */
  let agencies: string[]
  beforeEach(() => {
    city = aCity(database.table())
    const serial = () => randomUUID().slice(0, 8).toUpperCase()
    agencies = [`11990102${serial()}01`, `11990102${serial()}02`, `11990100${serial()}03`]
  })

  const served = async (agencyCode: string, back: number) => {
    const event = anEvent({ agencyCode, servedAt: new Date(Date.parse(startOfDay(addDays(today, -back))) + 8 * 3_600_000).toISOString() })
    await city.rooms.events.add(event)
    return event.eventId
  }
  const rated = async (eventId: string, level: (typeof levels)[number]) => {
    for (;;) {
      const event = must(await city.rooms.events.load(eventId))
      const after = rate(event, aRating(event, { level, ...(level === 'dissatisfied' || level === 'veryDissatisfied' ? { reasons: [level === 'dissatisfied' ? '208' : '110'] } : {}) }), aScene())
      if ('refused' in after || await city.rooms.events.save(event, after)) return
    }
  }
  const swept = async () => { while ((await sweep(city.rooms)).settled > 0 || await rollUp(city.rooms) > 0); }

  /** The agency-days from the record itself, and everything above them from nothing. */
  const fromNothing = async (backs: readonly number[]) => {
    const days: AgencyDay[] = []
    for (const agencyCode of agencies) for (const back of new Set(backs)) {
      const day = addDays(today, -back)
      const entries = await city.rooms.events.ofDay(agencyCode, day)
      if (entries.length > 0) days.push(foldAgencyDay(agencyCode, day, entries.map(({ tally }) => tally)))
    }
    return rolledUp(days, { serving: '990100', regionName: city.rooms.regionName })
  }

  const storedAsFolded = async (backs: readonly number[]) => {
    const { agencies: periods, regions } = await fromNothing(backs)
    for (const one of periods) expect(canonicalJson(must(await city.rooms.summaries.agency.load(one.agencyCode, one.period)).figures)).toBe(canonicalJson(one))
    for (const { region, period, places } of regions) {
      const stored = must(await city.rooms.summaries.region.load(region, period)).figures.places
      for (const [place, digest] of Object.entries(places)) if (place !== '990102') expect(canonicalJson(must(stored[place]))).toBe(canonicalJson(digest))
    }
  }

  it('hold after any mix of services, ratings and sweepers that die what a fold from nothing comes to', async () => {
    const backs = [1, 2, 8, 25, 60]
    const step = fc.record({ agency: fc.nat(2), back: fc.constantFrom(...backs), level: fc.constantFrom(...levels, undefined), dies: fc.nat(60) })
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
      for (const { agency, back, level, dies } of steps) {
        const eventId = await served(must(agencies[agency]), back)
        if (level) await rated(eventId, level)
        let calls = dies
        const mortal = mortalRooms(city.rooms, { table: database.table(), fate: () => ((calls -= 1) === 0 ? 'after' : 'lives'), saved: () => {} })
        await rollUp(mortal).catch((error: unknown) => { if (!(error instanceof Died)) throw error })
        await sweep(mortal).catch((error: unknown) => { if (!(error instanceof Died)) throw error })
      }
      city.clock.advance(600_000)
      await swept()
      await storedAsFolded(backs)
    }), { numRuns: 8 })
  }, 480_000)

  it('are the same where several sweepers race', async () => {
    const ids = await Promise.all(agencies.flatMap((agency) => [1, 2, 3].map((back) => served(agency, back))))
    await Promise.all(ids.map((id, at) => rated(id, must(levels[at % 5]))))
    await Promise.all(Array.from({ length: 4 }, () => sweep(city.rooms)))
    await swept()
    await storedAsFolded([1, 2, 3])
  })

  it('bring a county and its city up to date within the sweep that counts a rating', async () => {
    const [county] = agencies
    await rated(await served(must(county), 1), 'veryDissatisfied')
    await sweep(city.rooms)
    for (const kind of periodKinds) {
      const period = periodOf(kind, addDays(today, -1))
      expect((await city.rooms.summaries.agency.load(must(county), period))?.figures.counts).toMatchObject({ events: 1, veryDissatisfied: 1, tickets: 1 })
      expect((await city.rooms.summaries.region.load('990102', period))?.figures.places[must(county)]?.counts).toMatchObject({ veryDissatisfied: 1 })
      expect((await city.rooms.summaries.region.load('990100', period))?.figures.places['990102']?.items.find(({ agencyCode }) => agencyCode === county)).toMatchObject({ name: '不动产转移登记', reasons: [{ code: '110', count: 1 }] })
    }
  })

  it('leave a day on the list that was written again while it was rolled up', async () => {
    const [agency] = agencies
    const eventId = await served(must(agency), 1)
    await sweep({ ...city.rooms, summaries: { ...city.rooms.summaries, owed: async () => [] } })
    const { summaries } = city.rooms
    let late = false
    await rollUp({ ...city.rooms, summaries: { ...summaries, settle: async (one, revision) => {
      if (!late && one.agencyCode === agency) {
        late = true
        await rated(eventId, 'dissatisfied')
        await sweep({ ...city.rooms, summaries: { ...summaries, owed: async () => [] } })
      }
      await summaries.settle(one, revision)
    } } })
    expect((await summaries.owed(200)).some(({ agencyCode, day }) => agencyCode === agency && day !== undefined)).toBe(true)
    await swept()
    await storedAsFolded([1])
  })

  it('put what is open on the desks of the agency and of every division above it, and take it off', async () => {
    const [agency] = agencies
    await rated(await served(must(agency), 1), 'veryDissatisfied')
    await sweep(city.rooms)
    expect((await city.rooms.summaries.desk.load(must(agency)))?.figures).toMatchObject({ open: 1, overdue: 0, pressing: [] })
    expect((await city.rooms.summaries.regionDesk.load('990100'))?.figures.places['990102']).toMatchObject({ open: expect.any(Number) })
    city.clock.set('2026-11-26T02:00:00.000Z')
    await swept()
    expect((await city.rooms.summaries.desk.load(must(agency)))?.figures).toMatchObject({ open: 1, overdue: 1, pressing: [{ item: '不动产转移登记', why: 'overdue', step: 'accept' }] })
    expect((await city.rooms.summaries.regionDesk.load('990102'))?.figures.places[must(agency)]).toMatchObject({ overdue: 1 })
  })
})
