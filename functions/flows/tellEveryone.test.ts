import { beforeAll, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { addHours } from '@haochaping/shared/calendar/localDate.ts'
import { isRefusal } from '@haochaping/shared/schemas/refusal.ts'
import { seededRandom } from '../demo/seededRandom.ts'
import { assignmentLedgerHolds } from '../domain/assignment/assignmentLedger.ts'
import type { Assignment } from '../domain/assignment/assignment.ts'
import { personBox } from '../domain/boxOf.ts'
import { firstBreak } from '../domain/ledger.ts'
import { rate } from '../domain/rate.ts'
import type { ServiceEvent } from '../domain/serviceEvent.ts'
import { assigned, bodyOf, listMissing, supervisorOfC, tries } from '../testing/assignmentActs.ts'
import { aCity } from '../testing/city.ts'
import type { City } from '../testing/city.ts'
import { givenADatabase } from '../testing/database.ts'
import { anEvent, aRating, aScene, rightNow, testKeys } from '../testing/given.ts'
import { inPost } from '../testing/handlingPeople.ts'
import { Died, mortalRooms } from '../testing/mortalRooms.ts'
import type { Fate } from '../testing/mortalRooms.ts'
import { must } from '../testing/must.ts'
import { wholeBox } from '../testing/wholeBox.ts'
import type { Rooms } from './rooms.ts'
import { settle } from './settle.ts'
import { settleAssignment } from './settleAssignment.ts'

/** Another seed, other deaths: TELL_SEED=7; more of them: TELL_MIXTURES=50. */
const seed = Number(process.env['TELL_SEED'] ?? 208)
const mixtures = Number(process.env['TELL_MIXTURES'] ?? 10)
/** A minute after everything was rated, and the services of three days. */
const published = '2026-11-21T02:43:00.000Z'
const lastDay = '2026-11-20T06:30:00.000Z'
const days = ['2026-09-30T06:30:00.000Z', '2026-11-19T06:30:00.000Z', lastDay]

type World = { city: City; assignmentId: string; behind: ServiceEvent[]; others: ServiceEvent[] }

describe(`telling everyone behind an improvement, in processes that end anywhere (${mixtures} mixtures of seed ${seed})`, () => {
  const database = givenADatabase()
  const random = seededRandom(seed)
  const worlds: World[] = []
  const deaths = { before: 0, after: 0 }

  const ratedAs = async (city: City, unit: string, { servedAt, reasons, ratedAt = addHours(servedAt, 1) }: { servedAt: string; reasons: string[]; ratedAt?: string }): Promise<ServiceEvent> => {
    const person = randomUUID()
    const event = anEvent({ agencyCode: unit, person, servedAt })
    const after = rate(event, aRating(event, { level: 'dissatisfied', reasons }), aScene({ now: ratedAt, rater: { key: testKeys.index('person', person), by: 'owner' } }))
    if (isRefusal(after)) throw new Error(after.refused)
    await city.rooms.events.add({ ...after, effects: [] })
    return after
  }

  const newWorld = async (): Promise<World> => {
    const city = aCity(database.table(), published)
    const unit = randomUUID().slice(0, 18)
    const behind = await Promise.all([...days, ...days].map((servedAt) => ratedAs(city, unit, { servedAt, reasons: ['208'] })))
    const named = await ratedAs(city, unit, { servedAt: lastDay, reasons: ['213'] })
    const others = await Promise.all([ratedAs(city, unit, { servedAt: lastDay, reasons: ['214'] }), ratedAs(city, unit, { servedAt: lastDay, reasons: ['208'], ratedAt: '2026-11-21T02:43:00.001Z' })])
    const assignmentId = randomUUID().replaceAll('-', '').slice(0, 22)
    const running = { ...assigned({ ...listMissing, agencyCode: unit }, rightNow), assignmentId, also: [named.eventId], version: 0, effects: [] } as Assignment
    const answered = tries(running, [inPost('leader', 'B'), bodyOf('answer')], { now: rightNow })
    const after = isRefusal(answered) ? answered : tries(answered, [supervisorOfC, bodyOf('publish')], { now: published })
    if (isRefusal(after)) throw new Error(after.refused)
    await city.rooms.assignments.save(undefined, { ...after, version: 0 })
    return { city, assignmentId, behind: [...behind, named], others }
  }

  /** One process sees to the improvement and then to what its events owe, until it ends. */
  const sees = async (rooms: Rooms, { assignmentId, behind }: World): Promise<void> => {
    await settleAssignment(rooms)(assignmentId)
    for (const { eventId } of behind) await settle(rooms, { owner: randomUUID(), folds: new Map(), passing: () => {} })(eventId)
  }
  const mortal = (city: City, fate: () => Fate) => mortalRooms(city.rooms, { table: database.table(), fate, saved: () => {} })
  const survives = async (run: Promise<void>): Promise<void> => {
    await run.catch((error: unknown) => { if (!(error instanceof Died)) throw error })
  }
  const fate = (chance: number) => (): Fate => {
    if (random() >= chance) return 'lives'
    const how = random() < 0.5 ? 'before' as const : 'after' as const
    deaths[how] += 1
    return how
  }

  beforeAll(async () => {
    for (let n = 0; n < mixtures; n += 1) {
      const world = await newWorld()
      const { city } = world
      city.clock.advance(121)
      for (let life = 0; life < 5; life += 1) {
        const together = random() < 0.4 ? 2 : 1
        await Promise.all(Array.from({ length: together }, () => survives(sees(mortal(city, fate(0.04)), world))))
        city.clock.advance(130)
      }
      await sees(city.rooms, world)
      city.clock.advance(400)
      await sees(city.rooms, world)
      worlds.push(world)
    }
  }, 1_200_000)

  const toldIn = async ({ city }: World, { outcome }: ServiceEvent): Promise<number> => {
    const rater = outcome.state === 'rated' ? outcome.rating.rater : ''
    return (await wholeBox(city.rooms.inbox, personBox(rater))).filter((key) => key.includes('improved:')).length
  }

  it('was hard enough to prove something', () => {
    expect(Math.min(deaths.before, deaths.after)).toBeGreaterThan(mixtures / 4)
  })

  it('tells each of them exactly once, and nobody else', async () => {
    for (const world of worlds) {
      expect(await Promise.all(world.behind.map((event) => toldIn(world, event)))).toEqual(world.behind.map(() => 1))
      expect(await Promise.all(world.others.map((event) => toldIn(world, event)))).toEqual([0, 0])
    }
  })

  it('writes it down once for each, in ledgers that hold, and owes nothing any more', async () => {
    for (const { city, behind } of worlds) for (const { eventId } of behind) {
      const { ledger, effects } = must(await city.rooms.events.load(eventId))
      expect([ledger.filter(({ fact }) => fact === 'improved').length, firstBreak(ledger), effects]).toEqual([1, undefined, []])
    }
  })

  it('says how many have been told: all of them', async () => {
    for (const { city, assignmentId, behind } of worlds) {
      const stored = must(await city.rooms.assignments.load(assignmentId))
      expect(stored).toMatchObject({ state: 'published', telling: { told: behind.length, named: true }, effects: [] })
      expect([stored.ledger.filter(({ fact }) => fact === 'everyoneTold').map(({ data }) => data['told']), assignmentLedgerHolds(stored.ledger)]).toEqual([[behind.length], true])
    }
  })

  it('begins only when the last ratings stand in the index, and stops once the improvement is withdrawn', async () => {
    const world = await newWorld()
    const { city: { rooms, clock }, assignmentId, behind } = world
    clock.advance(119)
    await sees(rooms, world)
    expect(await toldIn(world, must(behind[0]))).toBe(0)
    const before = must(await rooms.assignments.load(assignmentId))
    const after = tries(before, [supervisorOfC, bodyOf('withdraw')], { now: clock.now() })
    if (isRefusal(after)) throw new Error(after.refused)
    await rooms.assignments.save(before, { ...after, version: before.version })
    clock.advance(600)
    await sees(rooms, world)
    expect(await Promise.all(behind.map((event) => toldIn(world, event)))).toEqual(behind.map(() => 0))
  })
})
