import { beforeEach, describe, expect, it } from '@jest/globals'
import { addHours, addSeconds, LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { countOf } from '@haochaping/shared/indicators/counts.ts'
import { unitBox } from '../../domain/boxOf.ts'
import { canaryOpens } from '../../domain/canary/claimed.ts'
import { canaryAgency } from '../../domain/canary/isCanary.ts'
import { verdictIn } from '../../domain/canary/retire.ts'
import { firstBreak } from '../../domain/ledger.ts'
import { checkExport } from '../../export/checkExport.ts'
import { passTime } from '../../local/passTime.ts'
import { aCanaryCity, freshTable, minutes, trialsOf } from '../../testing/canaryCity.ts'
import type { City } from '../../testing/city.ts'
import { givenADatabase } from '../../testing/database.ts'
import { asFile, exported, exportSource, inPieces } from '../../testing/exported.ts'
import { testKeys } from '../../testing/given.ts'
import { aHallEntry } from '../../testing/hallEntry.ts'
import { must } from '../../testing/must.ts'
import { atWork } from '../../testing/story.ts'
import { ask, reported, signedIn } from '../../testing/when.ts'
import type { Table } from '../../storage/dynamo/table.ts'
import { sweep } from '../sweep.ts'
import { canaryState } from './canaryState.ts'

const [friday, saturday] = [LocalDate.parse('2026-11-20'), LocalDate.parse('2026-11-21')]
const sixOClock = '2026-11-19T22:00:00.000Z'

describe('the canary', () => {
  const database = givenADatabase()
  let table: Table
  let city: City
  beforeEach(async () => {
    table = await freshTable(database.table())
    city = aCanaryCity(table)
  })

  const state = () => canaryState(city.rooms)

  it('goes the whole way with a 差评 of each bad level by each channel, and says so within two sweeps', async () => {
    await minutes(city, 1)
    expect([await state(), ...await trialsOf(city, friday)]).toEqual([{ state: 'none' }, undefined, undefined, undefined, undefined])
    await minutes(city, 2)
    expect(await state()).toEqual({ state: 'passed', at: '2026-11-19T22:01:00.000Z' })
    const trials = (await trialsOf(city, friday)).map(must)
    expect(trials.map(({ outcome }) => outcome.state === 'rated' && [outcome.rating.channel, outcome.rating.level, outcome.rating.by, outcome.ticket?.phase])).toEqual([
      ['mobile', 'dissatisfied', 'owner', 'excluded'], ['mobile', 'veryDissatisfied', 'owner', 'excluded'],
      ['qrCode', 'dissatisfied', 'pass', 'excluded'], ['qrCode', 'veryDissatisfied', 'pass', 'excluded']
    ])
    for (const trial of trials) {
      expect(trial.ledger.map(({ fact }) => fact)).toEqual(['received', 'rated', 'ticketOpened', ...['handlerNotified', 'counted'], 'retired'])
      expect([firstBreak(trial.ledger), verdictIn(trial)]).toEqual([undefined, { verdict: 'passed' }])
    }
    expect(city.logged.filter(({ event }) => event === 'canaryFailed' || event === 'failure' || event === 'effectFailed')).toEqual([])
  })

  it('begins at six, once a day, and has nothing to do for the rest of it', async () => {
    await minutes(city, 10)
    const before = await trialsOf(city, friday)
    city.clock.set('2026-11-20T21:59:59.999Z')
    await minutes(city, 1)
    expect(await trialsOf(city, friday)).toEqual(before)
    expect(await trialsOf(city, saturday)).toEqual([undefined, undefined, undefined, undefined])
    await minutes(city, 3)
    expect((await trialsOf(city, saturday)).map((trial) => verdictIn(must(trial)))).toEqual(Array(4).fill({ verdict: 'passed' }))
  })

  it('owes nothing once it is over, and never rings a timer, reminds or escalates', async () => {
    await minutes(city, 4)
    expect((await trialsOf(city, friday)).map((trial) => must(trial).effects)).toEqual([[], [], [], []])
    const { frontDoor: _, ...later } = city.rooms
    await passTime(later, { clock: city.clock, until: '2026-12-31T16:00:00.000Z', sweepNow: () => sweep(later) })
    expect((await trialsOf(city, friday)).map((trial) => must(trial).ledger.length)).toEqual([6, 6, 6, 6])
    expect(new Set(city.sent.map(({ purpose }) => purpose))).toEqual(new Set(['badRatingReceived']))
  })

  it('leaves its level out of the figure again, which lies at an agency of its own', async () => {
    const counted = async () => {
      const { figures: { counts } } = must(await city.rooms.agencyDays.load(canaryAgency('qrCode'), friday))
      return (['events', 'dissatisfied', 'veryDissatisfied', 'excludedDissatisfied', 'excludedVeryDissatisfied'] as const).map((name) => countOf(counts, name))
    }
    const seen: number[][] = []
    const { put } = city.rooms.agencyDays
    city.rooms = { ...city.rooms, agencyDays: { ...city.rooms.agencyDays, put: async (...asked) => { const done = await put(...asked); if (asked[0].agencyCode === canaryAgency('qrCode')) seen.push(await counted()); return done } } }
    await minutes(city, 4)
    expect(seen.at(-1)).toEqual([2, 0, 0, 1, 1])
    expect(seen).toContainEqual([2, 1, 1, 0, 0])
  })

  it('is told to nobody: no desk, no group, no message but in the boxes that nobody reads', async () => {
    const people = await Promise.all(['handler:AGENCY-LAND', 'leader:AGENCY-LAND', 'supervisor:CITY-HALL', 'panel:CITY-HALL'].map((code) => atWork(city, code)))
    const enqueued: string[] = []
    city.rooms = { ...city.rooms, carriers: { robot: async ({ id }) => { enqueued.push(id); return undefined } } }
    let desks: unknown[] = []
    const looked = async () => { for (const token of people) for (const view of ['today', 'done']) desks = [...desks, ...(await ask(city, { verb: 'myTickets', token, query: { view } })).body['tickets'] as unknown[]] }
    for (let minute = 0; minute < 4; minute += 1) {
      await minutes(city, 1)
      await looked()
    }
    expect([desks, enqueued, await city.rooms.events.overseen(9), await city.rooms.events.ticketsOf(canaryAgency('mobile'), 'open', 9)]).toEqual([[], [], [], []])
    expect((await city.rooms.inbox.page(unitBox(canaryAgency('mobile'), 'handler'), { limit: 9 })).map(({ purpose }) => purpose)).toEqual(['badRatingReceived', 'badRatingReceived'])
    expect(new Set(city.sent.map(({ to }) => to.unit))).toEqual(new Set([canaryAgency('mobile'), canaryAgency('qrCode')]))
    const [trial] = await trialsOf(city, friday)
    const supervisor = must(people[2])
    expect((await ask(city, { verb: 'viewTicket', token: supervisor, params: { eventId: must(trial).eventId } })).body).toMatchObject({ refused: 'notAllowed' })
  })

  it('stands in the export of the record under its own name, and the export holds at every moment', async () => {
    const source = await exportSource(city, table)
    for (let minute = 0; minute < 5; minute += 1) {
      const lines = await exported(source)
      expect(await checkExport(inPieces(asFile(lines)), { keyNamed: testKeys.receiptKey })).toMatchObject({ faults: 0, sealed: true, events: minute < 2 ? 0 : 4 })
      await minutes(city, 1)
    }
    const names = (await exported(source)).flatMap((line) => (JSON.parse(line) as { facts?: { agencyCode: string; agency: string } }).facts ?? [])
    expect(new Set(names.map(({ agencyCode, agency }) => `${agencyCode} ${agency}`))).toEqual(new Set(['CANARY-mobile 差评通道自检（系统）', 'CANARY-qrCode 差评通道自检（系统）']))
  })

  it('is reported by no hall, whatever its key may report', async () => {
    const entries = ['CANARY', 'CANARY-mobile', 'CANARY-qrCode', 'CANARY-9'].map((deptCode) => aHallEntry({ deptCode, serviceTime: '2026-11-18 14:30:00' }))
    const { body } = await reported(city, entries)
    expect(body['results']).toMatchObject(Array(4).fill({ outcome: 'refused', refused: 'agencyNotYours', fields: ['deptCode'] }))
    expect(await city.rooms.events.ofDay('CANARY-mobile', LocalDate.parse('2026-11-18'))).toEqual([])
  })

  it('falls silent where nobody sweeps for more than 26 hours, and speaks again with the next', async () => {
    await minutes(city, 3)
    city.clock.set(addHours('2026-11-19T22:01:00.000Z', 26))
    expect(await state()).toMatchObject({ state: 'passed' })
    city.clock.advance(0.001)
    expect(await state()).toEqual({ state: 'silent', since: '2026-11-19T22:01:00.000Z' })
    await minutes(city, 2)
    expect(await state()).toMatchObject({ state: 'passed' })
  })

  it('runs once a day where the clock of one machine is moved, as if one had waited: a clock that runs on meanwhile, and a second sweep after each that wrote', async () => {
    const { now } = city.clock
    city.clock.now = () => {
      city.clock.advance(0.001)
      return now()
    }
    await passTime(city.rooms, { clock: city.clock, until: addHours(sixOClock, 7 * 24 - 1), sweepNow: async () => { for (let twice = 0; twice < 2; twice += 1) await sweep(city.rooms) } })
    const days = ['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26']
    for (const day of days) {
      const ends = (await trialsOf(city, day)).map((trial) => must(trial).ledger.find(({ fact }) => fact === 'retired'))
      expect(ends.map((end) => must(end).data)).toEqual(Array(4).fill({ verdict: 'passed' }))
      const opened = canaryOpens(LocalDate.parse(day))
      expect(ends.every((end) => must(end).at > opened && must(end).at < addSeconds(opened, 120))).toBe(true)
    }
    expect(await trialsOf(city, '2026-11-27')).toEqual(Array(4).fill(undefined))
  }, 720_000)

  it('is hers whom nobody is: a citizen\'s list has no trial on it', async () => {
    await minutes(city, 4)
    expect((await ask(city, { verb: 'myCases', token: await signedIn(city, 'citizen:990100195802110028') })).body['cases']).toEqual([])
  })
})
