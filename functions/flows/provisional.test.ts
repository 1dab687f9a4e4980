import { beforeEach, describe, expect, it } from '@jest/globals'
import { YearFile } from '@haochaping/shared/calendar/yearFile.ts'
import { firstBreak } from '../domain/ledger.ts'
import { duesOf } from '../domain/rectification/duesOf.ts'
import { dynamoCalendars } from '../storage/dynamo/calendars.ts'
import { aCity } from '../testing/city.ts'
import type { City } from '../testing/city.ts'
import { givenADatabase } from '../testing/database.ts'
import { anEvent, aRating, testKeys } from '../testing/given.ts'
import { must } from '../testing/must.ts'
import { submitRating } from './submitRating.ts'
import { sweep } from './sweep.ts'

/** An invented 2027, for the test only: New Year's Day and the two days after it off. */
const invented2027 = YearFile.parse({
  year: 2027, notice: '测试', source: '测试', verified: false,
  off: ['2027-01-01', '2027-01-04', '2027-01-05', '2027-02-05', '2027-02-08', '2027-02-09', '2027-02-10', '2027-02-11', '2027-04-05', '2027-05-03', '2027-06-09', '2027-10-01', '2027-10-04'],
  work: []
})

describe('dates that reach into a year whose holidays are not known', () => {
  const database = givenADatabase()
  let city: City
  let eventId: string
  let waitingId: string
  const aDay = 24 * 3600
  const theEvent = async (id = eventId) => must(await city.rooms.events.load(id))
  const ticketOf = async () => {
    const { outcome } = await theEvent()
    return must(outcome.state === 'rated' ? outcome.ticket : undefined)
  }
  const rectify = async () => must((await ticketOf()).clocks.find(({ step }) => step === 'rectify'))
  const sweepDaily = async (days: number) => {
    for (let day = 0; day < days; day += 1) {
      city.clock.advance(aDay)
      await sweep(city.rooms)
    }
  }

  beforeEach(async () => {
    city = aCity(database.table(), '2026-12-30T02:00:00.000Z')
    const event = anEvent({ servedAt: '2026-12-29T02:00:00.000Z', policy: 'dezhou-2020@1' })
    const waiting = anEvent({ servedAt: '2026-12-29T02:00:00.000Z', policy: 'yunnan-2020@1' })
    ;[eventId, waitingId] = [event.eventId, waiting.eventId]
    for (const one of [event, waiting]) await city.rooms.events.add(one)
    const session = { key: testKeys.index('person', 'TEST-PERSON'), role: 'citizen' as const }
    const told = await submitRating(city.rooms)(aRating(event, { level: 'dissatisfied', reasons: ['208'] }), session)
    expect(told).toMatchObject({ receipt: { content: { level: 'dissatisfied' } }, next: { reply: { provisional: true } } })
    await sweep(city.rooms)
  })

  it('are given all the same, marked provisional, and raise an alarm', async () => {
    expect((await rectify()).due).toMatchObject({ on: '2027-01-07', provisional: true })
    expect((await theEvent(waitingId)).closes).toMatchObject({ on: '2027-01-06', provisional: true })
    expect(city.logged).toContainEqual({ event: 'calendarMissing', year: 2027 })
  })

  it('stay as they are while the year is missing', async () => {
    const before = duesOf(await ticketOf())
    await sweepDaily(2)
    expect(duesOf(await ticketOf())).toEqual(before)
    expect((await theEvent()).ledger.map(({ fact }) => fact)).not.toContain('datesRecomputed')
  })

  it('are counted anew when the year arrives: what is overdue stays overdue, the rest becomes firm, and the ledger says from what to what', async () => {
    await sweepDaily(4)
    const overdue = (await ticketOf()).clocks.filter(({ state }) => state === 'overdue')
    expect(overdue.map(({ step }) => step)).toEqual(['accept', 'contact'])
    expect(await dynamoCalendars(database.table()).addYear(invented2027)).toBe('added')
    await sweepDaily(1)
    expect((await rectify()).due).toMatchObject({ on: '2027-01-11', provisional: false })
    expect((await ticketOf()).clocks.filter(({ state }) => state === 'overdue').map(({ step, due }) => ({ step, due }))).toEqual(overdue.map(({ step, due }) => ({ step, due })))
    const { ledger, effects } = await theEvent()
    expect(ledger.find(({ fact }) => fact === 'datesRecomputed')?.data).toEqual({ steps: 'rectify reply', from: '2027-01-07 2027-01-07', to: '2027-01-11 2027-01-11' })
    expect(firstBreak(ledger)).toBeUndefined()
    expect(effects).toMatchObject([{ kind: 'tick' }])
    expect(await theEvent(waitingId)).toMatchObject({ closes: { on: '2027-01-08', provisional: false }, effects: [{ kind: 'closeWindow' }] })
  })
})
