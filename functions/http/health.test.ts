import { describe, expect, it } from '@jest/globals'
import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import { localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import { aCity } from '../testing/city.ts'
import { givenADatabase } from '../testing/database.ts'
import { rightNow } from '../testing/given.ts'
import type { City } from '../testing/city.ts'
import { version } from '../version.ts'
import { Health, health } from './health.ts'

const asked = { requestContext: { requestId: 'probe-1' } } as APIGatewayProxyEventV2 // all that a probe reads
const probed = async ({ rooms }: City) => {
  const { statusCode, body = '', headers } = await health.open(rooms)(asked)
  return { statusCode, health: Health.parse(JSON.parse(body)), headers }
}

describe('the health of an installation', () => {
  const database = givenADatabase()

  it('is ok while the record answers and the calendar is complete', async () => {
    expect(await probed(aCity(database.table()))).toMatchObject({
      statusCode: 200, health: { status: 'ok', time: rightNow, version, calendar: { loadedUntil: '2026-12-31' }, canary: { state: 'none' } }, headers: { 'cache-control': 'no-store' }
    })
  })

  it('is degraded from 1 December on while the next year is missing, and still answers 200', async () => {
    const { statusCode, health: told } = await probed(aCity(database.table(), '2026-12-01T00:00:00.000Z'))
    expect([statusCode, told.status, told.calendar?.missing]).toEqual([200, 'degraded', { year: 2027, since: '2026-12-01' }])
  })

  it('is degraded while a test 差评 does not come through, names the channel and the stage, and still answers 200', async () => {
    const city = aCity(database.table())
    const since = '2026-11-20T22:02:00.000Z'
    city.rooms.canary = { ...city.rooms.canary, load: async () => ({ version: 1, day: localDateOf(rightNow), begunAt: since, lookedAt: since, trials: [], failing: { qrCode: { since, stage: 'door' } }, endedAt: since }) }
    expect(await probed(city)).toMatchObject({ statusCode: 200, health: { status: 'degraded', canary: { state: 'failing', since, channel: 'qrCode', stage: 'door' } } })
  })

  it('is 503 when the record cannot be reached, and the log says so without a message', async () => {
    const city = aCity(database.table())
    city.rooms.events.due = async () => { throw new Error('connect ECONNREFUSED at some address') }
    const { statusCode, health: told } = await probed(city)
    expect([statusCode, told]).toEqual([503, { status: 'degraded', time: rightNow, version }])
    expect(city.logged).toMatchObject([{ event: 'failure', verb: 'health', requestId: 'probe-1' }])
    expect(JSON.stringify(city.logged)).not.toContain('ECONNREFUSED')
  })
})
