import * as z from 'zod/mini'
import { calendarAlarm } from '@haochaping/shared/calendar/calendarAlarm.ts'
import { loadedUntil } from '@haochaping/shared/calendar/loadedUntil.ts'
import { Instant, LocalDate, localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import { CanaryState } from '@haochaping/shared/schemas/canaryState.ts'
import { canaryState } from '../flows/canary/canaryState.ts'
import type { Rooms } from '../flows/rooms.ts'
import { traceOf } from '../log.ts'
import { version } from '../version.ts'
import { deployed } from './deployed.ts'
import type { PlainRoute } from './plainRoute.ts'
import { replyPlain } from './plainRoute.ts'
import type { Reply } from './reply.ts'

/** How the installation is. Degraded: it answers, but the calendar lacks a year or the daily test 差评 does not come through (200), or the record cannot be reached (503). */
export const Health = z.strictObject({
  status: z.enum(['ok', 'degraded']),
  time: Instant,
  version: z.string(),
  /** Absent while the record cannot be reached. */
  calendar: z.optional(z.strictObject({ loadedUntil: z.optional(LocalDate), missing: z.optional(z.strictObject({ year: z.int(), since: LocalDate })) })),
  /** 差评通道; absent likewise. */
  canary: z.optional(CanaryState)
})
export type Health = z.infer<typeof Health>

/** How long the record may take to answer a probe, in milliseconds (our choice: balancers usually give five seconds). */
const patience = 3000

const replyHealth = (status: number, health: Health): Reply => replyPlain('application/json', JSON.stringify(Health.parse(health)), { status })

const within = async <T>(milliseconds: number, asked: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => { timer = setTimeout(() => reject(new Error('late')), milliseconds) })
  try {
    return await Promise.race([asked, late])
  } finally {
    clearTimeout(timer)
  }
}

const healthOf = async (rooms: Rooms, requestId: string): Promise<Reply> => {
  const { calendar, clock, region, events, log } = rooms
  const time = clock.now()
  try {
    const [days, canary] = await within(patience, Promise.all([calendar(region), canaryState(rooms), events.due(0, time, 1)]))
    const [until, missing] = [loadedUntil(days), calendarAlarm(days, localDateOf(time))]
    const isWell = !missing && canary.state !== 'failing' && canary.state !== 'silent'
    return replyHealth(200, { status: isWell ? 'ok' : 'degraded', time, version, calendar: { ...(until ? { loadedUntil: until } : {}), ...(missing ? { missing } : {}) }, canary })
  } catch (error) {
    log({ event: 'failure', requestId, verb: 'health', error: traceOf(error) })
    return replyHealth(503, { status: 'degraded', time, version })
  }
}

/** For balancers and people on call: two cheap reads of the record, how far the working-day calendar reaches, and whether a 差评 comes through. */
export const health: PlainRoute = {
  name: 'health', methods: ['GET'], path: '/health',
  open: (rooms) => ({ requestContext }) => healthOf(rooms, requestContext.requestId)
}
export const handler = deployed(health)
