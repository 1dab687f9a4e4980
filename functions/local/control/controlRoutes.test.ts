import { afterAll, describe, expect, it } from '@jest/globals'
import { Hono } from 'hono'
import { addSeconds, secondsBetween } from '@haochaping/shared/calendar/localDate.ts'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sweep } from '../../flows/sweep.ts'
import { aCity } from '../../testing/city.ts'
import { givenADatabase } from '../../testing/database.ts'
import { anEvent, rightNow } from '../../testing/given.ts'
import { must } from '../../testing/must.ts'
import { localPlatforms } from '../localPlatforms.ts'
import { controlRoutes } from './controlRoutes.ts'

describe('the clock of one machine', () => {
  const database = givenADatabase()
  const folder = mkdtempSync(join(tmpdir(), 'control-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const opened = (city = aCity(database.table())) => {
    const app = new Hono()
    const move = (body: unknown) => app.request('/local/clock', { method: 'POST', body: JSON.stringify(body) })
    const stops: string[] = []
    const sweepNow = async () => {
      stops.push(JSON.stringify(await (await app.request('/local/clock')).json()))
      await sweep(city.rooms)
    }
    controlRoutes(app, { ...city, ...localPlatforms(folder, 'http://here', city.clock), sweepNow, address: () => '' })
    return { city, move, stops }
  }
  const moved = async (body: unknown) => {
    const { city, move } = opened()
    const { status } = await move(body)
    return { status, now: city.clock.now() }
  }

  it('follows a duration or an instant', async () => {
    expect(await moved({ advance: 'PT36H' })).toEqual({ status: 200, now: '2026-11-22T14:42:00.000Z' })
    expect(await moved({ set: '2027-01-04T01:00:00.000Z' })).toEqual({ status: 200, now: '2027-01-04T01:00:00.000Z' })
  })

  it.each([{ set: '9999-12-31T23:59:59.000Z' }, { set: '0001-01-01T00:00:00.000Z' }, { advance: 'P99999999999D' }, { advance: '-P99999999999D' }, {}])(
    'stays where it is for %j', async (body) => {
      expect(await moved(body)).toEqual({ status: 400, now: rightNow })
    })

  it('lets time pass on the way, so that a window closes at its own time and not at the end', async () => {
    const { city, move } = opened()
    const event = anEvent()
    await city.rooms.events.add(event)
    const closes = must(event.closes)
    await move({ set: addSeconds(closes.at, 5 * 86_400) })
    const after = must(await city.rooms.events.load(event.eventId))
    expect(after.outcome).toMatchObject({ state: 'unrated' })
    expect(secondsBetween(closes.at, must(after.ledger.find(({ fact }) => fact === 'windowClosed')).at)).toBeLessThanOrEqual(60)
  })

  it('says while time passes how far it has come, and lets a second move take its turn', async () => {
    const { city, move, stops } = opened()
    const answers = await Promise.all([move({ advance: 'P1D' }), move({ advance: 'PT1H' })])
    expect(await Promise.all(answers.map((answer) => answer.json()))).toEqual([{ now: '2026-11-22T02:42:00.000Z' }, { now: '2026-11-22T03:42:00.000Z' }])
    expect(stops[0]).toBe(JSON.stringify({ now: rightNow, until: '2026-11-22T02:42:00.000Z' }))
    expect(stops.at(-1)).toBe(JSON.stringify({ now: '2026-11-22T03:42:00.000Z', until: '2026-11-22T03:42:00.000Z' }))
    expect(city.clock.now()).toBe('2026-11-22T03:42:00.000Z')
  })

  it('leaps over years without stopping, and goes back', async () => {
    const { move, stops } = opened()
    await move({ set: '2031-01-01T00:00:00.000Z' })
    await move({ set: rightNow })
    expect(stops).toHaveLength(2)
  })
})
