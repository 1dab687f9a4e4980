import { beforeEach, describe, expect, it } from '@jest/globals'
import { unitBox } from '../../domain/boxOf.ts'
import { canaryAgency } from '../../domain/canary/isCanary.ts'
import { verdictIn } from '../../domain/canary/retire.ts'
import type { ServiceEvent } from '../../domain/serviceEvent.ts'
import type { FrontDoor, Opened } from '../../frontDoor.ts'
import { newKeyRing } from '../../keys/newKeyRing.ts'
import { ringKeys } from '../../keys/ringKeys.ts'
import { noGateway } from '../../notifications/noGateway.ts'
import type { Table } from '../../storage/dynamo/table.ts'
import { aCanaryCity, freshTable, minutes, trialsOf } from '../../testing/canaryCity.ts'
import type { City } from '../../testing/city.ts'
import { givenADatabase } from '../../testing/database.ts'
import type { Rooms } from '../rooms.ts'
import { canaryState } from './canaryState.ts'

type Asked = { level?: string; channel?: string }

/** A front door that answers something else to some requests. */
const except = (answers: (asked: Asked, path: string) => Partial<Opened> | undefined) => (door: FrontDoor): FrontDoor => async (asked) => {
  const other = answers((asked.body ?? {}) as Asked, asked.path)
  return other && !('body' in other) ? { status: 200, body: undefined, ...other } : { ...await door(asked), ...other }
}
/** Rooms behind the door in which the saving of an event goes another way. */
const saving = (change: (save: Rooms['events']['save']) => Rooms['events']['save']) => (rooms: Rooms): Rooms =>
  ({ ...rooms, events: { ...rooms.events, save: change(rooms.events.save) } })
const isRating = ({ outcome }: ServiceEvent) => outcome.state === 'rated'
const kinder = (event: ServiceEvent): ServiceEvent =>
  event.outcome.state === 'rated' ? { ...event, outcome: { ...event.outcome, rating: { ...event.outcome.rating, level: 'basicallySatisfied' } } } : event
const milder = (event: ServiceEvent): ServiceEvent =>
  event.outcome.state === 'rated' ? { ...event, outcome: { ...event.outcome, rating: { ...event.outcome.rating, words: '没什么。' } } } : event
const withoutTicket = ({ outcome, ...event }: ServiceEvent): ServiceEvent => {
  if (outcome.state !== 'rated') return { ...event, outcome }
  const { ticket: _, ...bare } = outcome
  return { ...event, outcome: bare, effects: event.effects.filter(({ kind }) => kind === 'recount') }
}

type Spoilt = { behind?: (rooms: Rooms) => Rooms; through?: (door: FrontDoor) => FrontDoor; inside?: (rooms: Rooms) => Rooms }
const spoilt: [string, { channel: string; stage: string }, Spoilt][] = [
  ['one star by the phone is refused', { channel: 'mobile', stage: 'door' }, { through: except(({ level, channel }) => level === 'veryDissatisfied' && channel === 'mobile' ? { status: 400 } : undefined) }],
  ['two stars by the code are refused', { channel: 'qrCode', stage: 'door' }, { through: except(({ level, channel }) => level === 'dissatisfied' && channel === 'qrCode' ? { status: 400 } : undefined) }],
  ['the code on the slip leads nowhere', { channel: 'qrCode', stage: 'door' }, { through: except((_, path) => path === '/api/cases/find' ? { status: 404 } : undefined) }],
  ['nobody opens', { channel: 'mobile', stage: 'door' }, { through: () => async () => { throw new TypeError('fetch failed at 10.0.0.1') } }],
  ['a page answers in the place of the API', { channel: 'mobile', stage: 'door' }, { through: except(() => ({ status: 200 })) }],
  ['the receipt is signed by somebody else', { channel: 'mobile', stage: 'door' }, { behind: (rooms) => ({ ...rooms, keys: { ...rooms.keys, receiptSigner: ringKeys(newKeyRing()).receiptSigner } }) }],
  ['a receipt is given and the rating dropped', { channel: 'mobile', stage: 'record' }, { behind: saving((save) => async (before, after) => isRating(after) ? true : save(before, after)) }],
  ['another level is stored than was given', { channel: 'mobile', stage: 'record' }, { behind: saving((save) => (before, after) => save(before, kinder(after))) }],
  ['other words are stored than were given', { channel: 'mobile', stage: 'record' }, { behind: saving((save) => (before, after) => save(before, milder(after))) }],
  ['no ticket is opened', { channel: 'mobile', stage: 'record' }, { behind: saving((save) => (before, after) => save(before, withoutTicket(after))) }],
  ['the unit\'s handlers get no letter', { channel: 'mobile', stage: 'notice' }, { inside: (rooms) => ({ ...rooms, inbox: { ...rooms.inbox, put: async (box, message) => box === unitBox(canaryAgency('mobile'), 'handler') ? undefined : rooms.inbox.put(box, message) } }) }],
  ['the gateway takes no notice', { channel: 'mobile', stage: 'notice' }, { inside: (rooms) => ({ ...rooms, notifier: { send: async () => { throw new Error('503') } } }) }],
  ['the figure is not stored', { channel: 'qrCode', stage: 'figure' }, { inside: (rooms) => ({ ...rooms, agencyDays: { ...rooms.agencyDays, put: async (figures, ...read) => figures.agencyCode === canaryAgency('qrCode') || rooms.agencyDays.put(figures, ...read) } }) }],
  ['the fold forgets one star', { channel: 'mobile', stage: 'figure' }, { inside: (rooms) => ({ ...rooms, agencyDays: { ...rooms.agencyDays, put: (figures, ...read) => rooms.agencyDays.put({ ...figures, counts: { events: figures.counts.events ?? 1 } }, ...read) } }) }],
  ['its author is not shown her rating', { channel: 'mobile', stage: 'author' }, { through: except((_, path) => path.endsWith('/progress') ? { status: 500 } : undefined) }],
  ['the receipt is said not to be in the record', { channel: 'mobile', stage: 'author' }, { through: except((_, path) => path === '/api/receipts/verify' ? { body: { signature: 'valid', record: 'notFound' } } : undefined) }]
]

describe('a 差评 that does not come through', () => {
  const database = givenADatabase()
  let table: Table
  beforeEach(async () => { table = await freshTable(database.table()) })

  const opened = ({ inside = (rooms) => rooms, ...like }: Spoilt, now?: string): City => {
    const city = aCanaryCity(table, { ...like, ...(now ? { now } : {}) })
    return { ...city, rooms: inside(city.rooms) }
  }

  /** Minute by minute until every trial has ended, nine at most, and then that its figure has followed. */
  const untilOver = async (city: City) => {
    for (let minute = 0; minute < 10 && !(await city.rooms.canary.load())?.trials.every(({ ended }) => ended); minute += 1) await minutes(city, 1)
    await minutes(city, 1)
  }

  it.each(spoilt)('is seen where %s: %j', async (_, { channel, stage }, how) => {
    const city = opened(how, '2026-11-19T22:00:00.000Z')
    await untilOver(city)
    const told = await canaryState(city.rooms)
    expect(told).toMatchObject({ state: 'failing', channel, stage })
    expect(city.logged.filter(({ event }) => event === 'canaryFailed')).toContainEqual(expect.objectContaining({ channel, stage }))
    const trials = (await trialsOf(city, '2026-11-20')).flatMap((trial) => trial ?? [])
    expect(trials.map(verdictIn)).toContainEqual({ verdict: 'failed', stage })
    expect(trials.map(verdictIn)).not.toContain(undefined)
    expect(trials.flatMap(({ effects }) => effects)).toEqual([])
    expect(JSON.stringify(city.logged)).not.toMatch(/10\.0\.0\.1|自检/)
  })

  it('is red within three minutes of the first refusal, since then, day after day, and green with the first day that comes through', async () => {
    let refuses = true
    const city = opened({ through: except(({ level, channel }) => refuses && level === 'veryDissatisfied' && channel === 'qrCode' ? { status: 400 } : undefined) })
    await minutes(city, 4)
    const since = '2026-11-19T22:02:00.000Z'
    expect(await canaryState(city.rooms)).toEqual({ state: 'failing', since, channel: 'qrCode', stage: 'door' })
    expect(city.logged.filter(({ event }) => event === 'canaryFailed')).toEqual([{ event: 'canaryFailed', channel: 'qrCode', stage: 'door', status: 400 }])
    city.clock.set('2026-11-20T22:00:00.000Z')
    await minutes(city, 5)
    expect(await canaryState(city.rooms)).toEqual({ state: 'failing', since, channel: 'qrCode', stage: 'door' })
    city.clock.set('2026-11-21T21:00:00.000Z')
    refuses = false
    await minutes(city, 1)
    expect(await canaryState(city.rooms)).toMatchObject({ state: 'failing', since })
    city.clock.set('2026-11-21T22:00:00.000Z')
    await minutes(city, 2)
    expect(await canaryState(city.rooms)).toEqual({ state: 'passed', at: '2026-11-21T22:01:00.000Z' })
  })

  it('is one that a short fault does not make: what is there by its time has come through', async () => {
    let knocks = 0
    const city = opened({ through: (door) => async (asked) => { knocks += 1; return knocks < 3 ? Promise.reject(new TypeError('fetch failed')) : door(asked) } }, '2026-11-19T22:00:00.000Z')
    city.failNext(3)
    await minutes(city, 8)
    expect(await canaryState(city.rooms)).toMatchObject({ state: 'passed' })
    expect(city.logged.filter(({ event }) => event === 'canaryFailed')).toEqual([])
  })

  it('is not one that found the sweep at a standstill: what is there when somebody looks has come through', async () => {
    const city = opened({}, '2026-11-19T22:00:00.000Z')
    await minutes(city, 1)
    city.clock.set('2026-11-22T03:00:00.000Z')
    await minutes(city, 3)
    expect(await canaryState(city.rooms)).toEqual({ state: 'passed', at: '2026-11-22T03:01:00.000Z' })
    expect((await Promise.all(['2026-11-20', '2026-11-21', '2026-11-22'].map((day) => trialsOf(city, day)))).map(([trial]) => trial && verdictIn(trial))).toEqual([{ verdict: 'passed' }, undefined, { verdict: 'passed' }])
  })

  it('needs no gateway where none is set: the letters are in the boxes', async () => {
    const city = opened({ inside: (rooms) => ({ ...rooms, notifier: noGateway }) }, '2026-11-19T22:00:00.000Z')
    await minutes(city, 3)
    expect(await canaryState(city.rooms)).toMatchObject({ state: 'passed' })
    expect((await trialsOf(city, '2026-11-20')).flatMap((trial) => trial?.effects)).toEqual([])
  })
})
