import { beforeEach, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { aCity } from '../testing/city.ts'
import type { City } from '../testing/city.ts'
import { givenADatabase } from '../testing/database.ts'
import type { Notice } from '../notifications/notifier.ts'
import { anEvent, aRating, aScene } from '../testing/given.ts'
import { atWork } from '../testing/story.ts'
import { ask } from '../testing/when.ts'
import { rate } from '../domain/rate.ts'
import type { ServiceEvent } from '../domain/serviceEvent.ts'
import { recountDay } from './recountDay.ts'
import { thankWeekly } from './thankWeekly.ts'

describe('the weekly thanks', () => {
  const database = givenADatabase()
  let city: City
  let unit: string
  beforeEach(() => {
    city = aCity(database.table())
    unit = `AG-${randomUUID()}`
  })

  const praised = async (times: number) => {
    for (let n = 0; n < times; n += 1) {
      const event = anEvent({ agencyCode: unit })
      await city.rooms.events.add(rate(event, aRating(event, { reasons: ['517'] }), aScene()) as ServiceEvent) // nothing forbids it
    }
    await recountDay(city.rooms, unit, LocalDate.parse('2026-11-20'))
  }
  const told = async () => {
    const { body } = await ask(city, { verb: 'myMessages', token: await atWork(city, `handler:${unit}`) })
    return (body['messages'] as { purpose: string; at: string }[]).filter(({ purpose }) => purpose === 'praised')
  }

  it('come once, on Monday when work begins, with what people thanked for', async () => {
    await praised(5)
    await atWork(city, `handler:${unit}`)
    city.clock.set('2026-11-23T00:59:59.999Z')
    await thankWeekly(city.rooms)
    expect(await told()).toEqual([])
    city.clock.set('2026-11-23T01:00:00.000Z')
    await thankWeekly(city.rooms)
    await thankWeekly(aCity(database.table(), '2026-11-24T01:00:00.000Z').rooms)
    expect(await told()).toMatchObject([{ at: '2026-11-23T01:00:00.000Z' }])
    expect((await ask(city, { verb: 'praise', token: await atWork(city, `handler:${unit}`) })).body).toMatchObject({ ratings: 5, reasons: [{ code: '517', count: 5 }] })
  })

  it('keep silent under five ratings, so that nobody is told apart', async () => {
    await praised(4)
    city.clock.set('2026-11-30T01:00:00.000Z')
    expect((await ask(city, { verb: 'praise', token: await atWork(city, `handler:${unit}`) })).body).not.toHaveProperty('ratings')
    await thankWeekly(city.rooms)
    expect(await told()).toEqual([])
  })

  it('reach the handler and the leader under keys of their own, and other units where one cannot be told', async () => {
    await praised(5)
    await atWork(city, `handler:${unit}`)
    const other = `${unit}-2`
    await atWork(city, `handler:${other}`)
    const days = city.rooms.agencyDays
    const finished: string[] = []
    const chores = { isDone: async () => false, finish: async (chore: string) => { finished.push(chore) } }
    const rooms = { ...city.rooms, chores, agencyDays: { ...days, load: async (agency: string, day: LocalDate) => days.load(agency === other ? unit : agency, day) } }
    const broken = { ...rooms, notifier: { send: async (notice: Notice) => notice.to.unit === unit ? Promise.reject(new Error('down')) : rooms.notifier.send(notice) } }
    city.clock.set('2026-11-23T01:00:00.000Z')
    await expect(thankWeekly(broken)).rejects.toThrow('down')
    const copies = city.sent.filter(({ purpose, to }) => purpose === 'praised' && to.unit === other)
    expect(copies.map(({ to }) => to.role)).toEqual(['handler', 'leader'])
    expect(new Set(copies.map(({ key }) => key)).size).toBe(2)
    expect(finished).toEqual([])
  })
})
