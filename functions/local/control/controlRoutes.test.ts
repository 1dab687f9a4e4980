import { describe, expect, it } from '@jest/globals'
import { Hono } from 'hono'
import { aCity } from '../../testing/city.ts'
import { givenADatabase } from '../../testing/database.ts'
import { rightNow } from '../../testing/given.ts'
import { controlRoutes } from './controlRoutes.ts'

describe('the clock of one machine', () => {
  const database = givenADatabase()
  const moved = async (body: unknown) => {
    const { rooms, clock } = aCity(database.table())
    const app = new Hono()
    controlRoutes(app, { rooms, clock, outbox: { add: async () => {}, all: async () => [] }, sweepNow: async () => {}, address: () => '' })
    const { status } = await app.request('/local/clock', { method: 'POST', body: JSON.stringify(body) })
    return { status, now: clock.now() }
  }

  it('follows a duration or an instant', async () => {
    expect(await moved({ advance: 'PT36H' })).toEqual({ status: 200, now: '2026-11-22T14:42:00.000Z' })
    expect(await moved({ set: '2027-01-04T01:00:00.000Z' })).toEqual({ status: 200, now: '2027-01-04T01:00:00.000Z' })
  })

  it.each([{ set: '9999-12-31T23:59:59.000Z' }, { set: '0001-01-01T00:00:00.000Z' }, { advance: 'P99999999999D' }, { advance: '-P99999999999D' }, {}])(
    'stays where it is for %j', async (body) => {
      expect(await moved(body)).toEqual({ status: 400, now: rightNow })
    })
})
