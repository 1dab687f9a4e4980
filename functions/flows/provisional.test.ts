import { beforeAll, describe, expect, it } from '@jest/globals'
import { YearFile } from '@haochaping/shared/calendar/yearFile.ts'
import { dynamoCalendars } from '../storage/dynamo/calendars.ts'
import { aCity } from '../testing/city.ts'
import type { City } from '../testing/city.ts'
import { givenADatabase } from '../testing/database.ts'
import { anEvent, aRating, testKeys } from '../testing/given.ts'
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
  const theEvent = async () => {
    const event = await city.rooms.events.load(eventId)
    if (event?.outcome.state !== 'rated') throw new Error('it was rated')
    return { ...event, dues: event.outcome.ticket?.dues }
  }

  beforeAll(async () => {
    city = aCity(database.table(), '2026-12-30T02:00:00.000Z')
    const event = anEvent({ servedAt: '2026-12-29T02:00:00.000Z', policy: 'dezhou-2020@1' })
    eventId = event.eventId
    await city.rooms.events.add(event)
    const session = { key: testKeys.index('person', 'TEST-PERSON'), role: 'citizen' as const }
    const told = await submitRating(city.rooms)(aRating(event, { level: 'dissatisfied', reasons: ['208'] }), session)
    expect(told).toMatchObject({ receipt: { content: { level: 'dissatisfied' } }, next: { reply: { provisional: true } } })
  })

  it('are given all the same, marked provisional, and raise an alarm', async () => {
    await sweep(city.rooms)
    expect((await theEvent()).dues).toMatchObject({ rectify: { on: '2027-01-07', provisional: true } })
    expect(city.logged).toContainEqual({ event: 'calendarMissing', year: 2027 })
  })

  it('stay as they are while the year is missing, looked at once a day', async () => {
    const before = await theEvent()
    city.clock.advance(36 * 3600)
    await sweep(city.rooms)
    expect((await theEvent()).dues).toEqual(before.dues)
    expect((await theEvent()).effects).toMatchObject([{ kind: 'firmUp', dueAt: '2026-12-31T16:00:00.000Z' }])
  })

  it('are counted anew when the year arrives, with an entry that says from what to what', async () => {
    expect(await dynamoCalendars(database.table()).addYear(invented2027)).toBe('added')
    city.clock.advance(36 * 3600)
    await sweep(city.rooms)
    const { dues, ledger, effects } = await theEvent()
    expect(dues).toMatchObject({ rectify: { on: '2027-01-11', provisional: false }, contact: { provisional: false } })
    expect(ledger.at(-1)).toMatchObject({ fact: 'datesRecomputed', data: { from: expect.stringContaining('2027-01-07'), to: expect.stringContaining('2027-01-11') } })
    expect(effects).toEqual([])
  })
})
