import { beforeEach, describe, expect, it } from '@jest/globals'
import { addSeconds } from '@haochaping/shared/calendar/localDate.ts'
import { storageCalls } from '../bench/storageCalls.ts'
import { unitBox } from '../domain/boxOf.ts'
import { firstBreak } from '../domain/ledger.ts'
import { aCity } from '../testing/city.ts'
import type { City } from '../testing/city.ts'
import { givenADatabase } from '../testing/database.ts'
import { must } from '../testing/must.ts'
import { aBadOne } from '../testing/ticketActs.ts'
import { settle } from './settle.ts'
import type { Settling } from './settle.ts'

describe('a timer that rings', () => {
  const database = givenADatabase('best')
  let city: City
  beforeEach(() => { city = aCity(database.table()) })

  /** A ticket nobody has accepted, at the time at which its handler and their leader are reminded. */
  const aReminderDue = async () => {
    const event = aBadOne()
    const unit = `AGENCY-${event.eventId}`
    if (event.outcome.state !== 'rated' || !event.outcome.ticket) throw new Error('it is a ticket')
    const ticket = { ...event.outcome.ticket, agencyCode: unit }
    const effects = event.effects.filter(({ kind }) => kind === 'tick')
    await city.rooms.events.add({ ...event, effects, outcome: { ...event.outcome, ticket } })
    city.clock.set(must(effects[0]).dueAt)
    return { eventId: event.eventId, unit }
  }
  const settleBy = (owner: string, passing: Settling['passing'] = () => {}) => settle(city.rooms, { owner, folds: new Map(), passing })
  const toldTo = async (unit: string) => Promise.all((['handler', 'leader'] as const).map(async (role) => (await city.rooms.inbox.page(unitBox(unit, role), { limit: 9 })).map(({ purpose }) => purpose)))

  it('reminds handler and leader in one go: its change and the hold on its messages are one write', async () => {
    const { eventId, unit } = await aReminderDue()
    await city.rooms.calendar(city.rooms.region)
    const calls = await storageCalls(database.table()).during(async () => {
      expect(await settleBy('one')(eventId)).toEqual({ settled: 3, failed: 0 })
    })
    expect(calls).toEqual({ GetItem: 1, UpdateItem: 2, PutItem: 2 })
    expect(await toldTo(unit)).toEqual([['reminder'], ['reminder']])
    expect(city.sent).toHaveLength(2)
  })

  it.each(['loaded', 'claimed', 'performed'] as const)('is told once and recorded once after a crash when %s', async (where) => {
    const { eventId, unit } = await aReminderDue()
    await expect(settleBy('one', (step) => { if (step === where) throw new Error('crashed') })(eventId)).rejects.toThrow('crashed')
    city.clock.set(addSeconds(city.clock.now(), 120))
    await settleBy('two')(eventId)
    expect(await toldTo(unit)).toEqual([['reminder'], ['reminder']])
    expect(new Set(city.sent.map(({ key }) => key)).size).toBe(2)
    const { ledger, effects } = must(await city.rooms.events.load(eventId))
    expect(ledger.filter(({ fact }) => fact === 'reminded')).toHaveLength(1)
    expect(firstBreak(ledger)).toBeUndefined()
    expect(effects.map(({ kind }) => kind)).toEqual(['tick'])
  })

  it('leaves its messages to whoever holds them until the lease is over', async () => {
    const { eventId } = await aReminderDue()
    await expect(settleBy('one', (step) => { if (step === 'claimed') throw new Error('crashed') })(eventId)).rejects.toThrow('crashed')
    city.clock.advance(119)
    expect(await settleBy('two')(eventId)).toEqual({ settled: 0, failed: 0 })
    city.clock.advance(1)
    expect(await settleBy('two')(eventId)).toEqual({ settled: 2, failed: 0 })
  })
})
