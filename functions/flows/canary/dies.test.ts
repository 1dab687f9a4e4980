import { beforeAll, describe, expect, it } from '@jest/globals'
import { addDays, addHours, addSeconds, LocalDate, startOfDay } from '@haochaping/shared/calendar/localDate.ts'
import { unitBox } from '../../domain/boxOf.ts'
import type { Trial } from '../../domain/canary/canary.ts'
import { canaryAgency } from '../../domain/canary/isCanary.ts'
import { verdictIn } from '../../domain/canary/retire.ts'
import { firstBreak } from '../../domain/ledger.ts'
import type { Table } from '../../storage/dynamo/table.ts'
import { aCanaryCity, freshTable } from '../../testing/canaryCity.ts'
import type { City } from '../../testing/city.ts'
import { givenADatabase } from '../../testing/database.ts'
import { mortalRooms } from '../../testing/mortalRooms.ts'
import { must } from '../../testing/must.ts'
import { settle } from '../settle.ts'
import { sweep } from '../sweep.ts'
import { canaryState } from './canaryState.ts'
import { planOf } from './plan.ts'
import { runCanary } from './runCanary.ts'

/** One of each channel: enough for two that are under way at once. */
const two: Trial[] = [{ channel: 'mobile', level: 'dissatisfied', stage: 'door' }, { channel: 'qrCode', level: 'veryDissatisfied', stage: 'door' }]

describe('a canary whose process ends anywhere', () => {
  const database = givenADatabase()
  let table: Table
  let city: City
  let day = LocalDate.parse('2026-11-20')
  beforeAll(async () => {
    table = await freshTable(database.table())
    city = aCanaryCity(table)
  })
  const planned = () => must(trials).map((trial) => planOf(city.rooms, { day }, trial))
  let trials: Trial[] = two

  /** Each round has a day of its own, at six, with these trials to be given. */
  const newDay = async (given?: Trial[]) => {
    day = addDays(day, 1)
    city.clock.set(addHours(startOfDay(day), 6))
    const [known, now] = [await city.rooms.canary.load(), city.clock.now()]
    if (given) await city.rooms.canary.save({ version: 0, failing: {}, ...known, day, begunAt: now, lookedAt: addSeconds(now, -60), trials: given })
  }
  /** A process that ends before or after its n-th call out of the house: to storage or to the door. */
  const mortal = (n: number) => {
    let calls = 0
    const own = mortalRooms(city.rooms, { table, fate: () => { calls += 1; return calls === n ? 'after' : n === 0 ? 'before' : 'lives' }, saved: () => {} })
    const door = must(city.rooms.frontDoor)
    return { rooms: { ...own, frontDoor: (asked: Parameters<typeof door>[0]) => own.outside(() => door(asked)) }, calls: () => calls }
  }
  /** What every day must have come to, whoever died. */
  const outcome = async () => {
    const events = (await Promise.all(planned().map(({ eventId }) => city.rooms.events.load(eventId)))).map(must)
    const boxes = await Promise.all(two.map(({ channel }) => city.rooms.inbox.page(unitBox(canaryAgency(channel), 'handler'), { limit: 9 })))
    return {
      facts: events.map(({ ledger }) => ledger.map(({ fact }) => fact).toSorted().join(' ')), unbroken: events.every(({ ledger }) => firstBreak(ledger) === undefined),
      verdicts: events.map((event) => verdictIn(event)?.verdict), state: (await canaryState(city.rooms)).state,
      letters: boxes.flat().filter(({ eventId }) => events.some((event) => event.eventId === eventId)).length
    }
  }
  const wanted = (count: number) => ({
    facts: Array(count).fill('counted handlerNotified rated received retired ticketOpened'), unbroken: true, verdicts: Array(count).fill('passed'), state: 'passed', letters: count
  })
  /** Another sweeper does what the trials owe by now. */
  const settled = async () => {
    city.clock.advance(60)
    for (const { eventId } of planned()) await settle(city.rooms, { owner: 'another', folds: new Map(), passing: () => {} })(eventId)
  }
  /** The look that begins it and the look that finds everything, of which one dies at this call; then others look. Says how many calls it made. */
  const died = async (look: 'first' | 'last', n: number): Promise<number> => {
    await newDay(two)
    const { rooms, calls } = mortal(n)
    const run = (mine: boolean) => (mine ? runCanary(rooms).catch(() => undefined) : runCanary(city.rooms))
    await run(look === 'first')
    await settled()
    await run(look === 'last')
    for (let turn = 0; turn < 4 && !must(await city.rooms.canary.load()).trials.every(({ ended }) => ended); turn += 1) {
      await settled()
      await run(false)
    }
    return calls()
  }

  it.each(['first', 'last'] as const)('comes through with one rating and one letter each, at whatever call of its %s look', async (look) => {
    const all = await died(look, -1)
    expect(await outcome()).toEqual(wanted(2))
    for (let n = 0; n <= all; n += 1) {
      await died(look, n)
      expect({ n, ...await outcome() }).toEqual({ n, ...wanted(2) })
    }
    process.stdout.write(`calls at which a process ended in its ${look} look: ${all}\n`)
    expect(all).toBeGreaterThan(15)
  }, 480_000)

  it('comes through once where three sweepers look at every moment', async () => {
    const known = must(await city.rooms.canary.load())
    await newDay()
    for (let minute = 0; minute < 3; minute += 1) {
      await Promise.all(Array.from({ length: 3 }, () => sweep(city.rooms)))
      city.clock.advance(60)
    }
    const { day: last, trials: all } = must(await city.rooms.canary.load())
    expect([last, all.length]).toEqual([addDays(known.day, 1), 4])
    trials = all
    expect(await outcome()).toEqual(wanted(4))
  }, 480_000)
})
