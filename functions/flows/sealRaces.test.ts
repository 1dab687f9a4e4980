import { beforeEach, describe, expect, it } from '@jest/globals'
import { addDays, LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { aCity } from '../testing/city.ts'
import type { City } from '../testing/city.ts'
import { givenADatabase } from '../testing/database.ts'
import { aRating } from '../testing/given.ts'
import { aHallEntry } from '../testing/hallEntry.ts'
import { must } from '../testing/must.ts'
import { anotherTable, atSecond, byLedgers, grown, grows, received, sealedUntil } from '../testing/sealStory.ts'
import { receiveCase } from './receiveCase.ts'
import type { Rooms } from './rooms.ts'
import { sealDays } from './sealDays.ts'
import { submitRating } from './submitRating.ts'

const first = LocalDate.parse('2026-11-22')
const second = addDays(first, 1)
/** The last tenth of a second of a day. */
const beforeMidnight = 86_400 - 0.1

describe('what is written around midnight', () => {
  const database = givenADatabase()
  let city: City
  let eventId: string
  beforeEach(async () => {
    city = aCity(await anotherTable(database.table()))
    await sealDays(city.rooms)
    atSecond(city, first, 3600)
    eventId = await received(city)
    atSecond(city, first, beforeMidnight)
  })
  const theEvent = async () => must(await city.rooms.events.load(eventId))
  /** The applicant rates from a process that is held up once for so many seconds: before it writes, or while its write is under way. */
  const rates = async (seconds: number, where: 'before' | 'underWay') => {
    let left = 1
    const holdUp = () => { if (left > 0) city.clock.advance(seconds); left -= 1 }
    const { calendar, events } = city.rooms
    const rooms: Rooms = {
      ...city.rooms,
      calendar: (region) => { if (where === 'before') holdUp(); return calendar(region) },
      events: { ...events, save: (before, after) => { if (where === 'underWay') holdUp(); return events.save(before, after) } }
    }
    const event = await theEvent()
    return submitRating(rooms)(aRating(event), { role: 'citizen', key: must(event.keys.person) })
  }

  it('belongs to the day on which it was decided, though it lands after midnight', async () => {
    expect(await rates(40, 'underWay')).toMatchObject({ repeated: false, receipt: { content: { ratedAt: '2026-11-22T15:59:59.900Z' } } })
    await sealedUntil(city, second)
    expect(await city.rooms.seals.load(first)).toEqual(expect.objectContaining(await byLedgers(city, [eventId], first)))
    expect(await city.rooms.seals.load(second)).toMatchObject({ events: 0 })
  })

  it('is decided anew in a process that was held up past the sealing, and so belongs to the next day', async () => {
    expect(await rates(1300, 'before')).toMatchObject({ repeated: false, receipt: { content: { ratedAt: '2026-11-22T16:21:39.900Z' } } })
    await sealedUntil(city, second)
    expect(await city.rooms.seals.load(first)).toMatchObject(await byLedgers(city, [eventId], first))
    expect(await city.rooms.seals.load(second)).toEqual(expect.objectContaining(await byLedgers(city, [eventId], second)))
  })

  it('is not taken in from a hall by a process that was held up; the hall sends it again', async () => {
    const entry = aHallEntry()
    const { calendar } = city.rooms
    const heldUp: Rooms = { ...city.rooms, calendar: (region) => { city.clock.advance(1300); return calendar(region) } }
    expect(await receiveCase(heldUp)(entry, '*')).toEqual({ refused: 'busy' })
    expect(await receiveCase(city.rooms)(entry, '*')).toMatchObject({ outcome: 'received' })
  })

  it('never goes back in time by a clock that is behind', async () => {
    atSecond(city, second, 5)
    await grows(city, eventId)
    atSecond(city, first, beforeMidnight)
    const answer = await rates(0, 'before')
    const { ledger } = await theEvent()
    expect(ledger.map(({ at }) => at)).toEqual(ledger.map(({ at }) => at).toSorted())
    expect(answer).toMatchObject({ receipt: { content: { ratedAt: '2026-11-22T16:00:05.000Z' } } })
    await sealedUntil(city, second)
    for (const day of [first, second]) expect(await city.rooms.seals.load(day)).toMatchObject(await byLedgers(city, [eventId], day))
  })

  it('waits until the index has come after', async () => {
    atSecond(city, second, 600)
    const { touched } = city.rooms
    const lagging: Rooms = { ...city.rooms, touched: async function* () { /* the index has not heard of anything yet */ } }
    await sealDays(lagging)
    city.clock.advance(60)
    await sealDays({ ...city.rooms, touched })
    expect(await city.rooms.seals.load(first)).toBeUndefined()
    city.clock.advance(60)
    await sealDays(city.rooms)
    expect(await city.rooms.seals.load(first)).toEqual(expect.objectContaining(await byLedgers(city, [eventId], first)))
  })

  it('is found out when it comes past every gate: the ledgers no longer come to what was sealed', async () => {
    await sealedUntil(city, first)
    const before = await theEvent()
    expect(await city.rooms.events.save(before, grown(before, '2026-11-22T15:59:59.900Z'))).toBe(true)
    const { events, root } = await byLedgers(city, [eventId], first)
    expect(await city.rooms.seals.load(first)).toMatchObject({ events })
    expect((await city.rooms.seals.load(first))?.root).not.toBe(root)
  })
})
