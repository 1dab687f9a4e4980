import type { Hono } from 'hono'
import * as z from 'zod/mini'
import { addSeconds, Instant, secondsBetween } from '@haochaping/shared/calendar/localDate.ts'
import { startWords } from '@haochaping/shared/words/startWords.ts'
import type { Rooms } from '../../flows/rooms.ts'
import { passTime } from '../passTime.ts'
import type { MovableClock } from '../passTime.ts'
import { secondsIn } from './duration.ts'

/** What a move of the clock moves. */
export type Moving = { rooms: Rooms; clock: MovableClock; sweepNow(): Promise<void> }

const Moved = z.union([
  z.strictObject({ advance: z.string().check(z.refine((text) => secondsIn(text) !== undefined)) }),
  z.strictObject({ set: Instant })
])
type Moved = z.infer<typeof Moved>

/** The clock stays where dates have four digits and both sides of a deadline exist: beyond, nothing could be reckoned, and the shift outlives a restart (our choice). */
const [earliest, latest] = ['2000-01-01T00:00:00.000Z', '2100-01-01T00:00:00.000Z'] as const

/** So many seconds are let pass, stop by stop (62 days, our choice); a longer leap is as if the machine had stood still. */
const longest = 62 * 86_400

const targetOf = (asked: Moved, now: Instant): Instant | undefined => {
  const seconds = 'set' in asked ? secondsBetween(now, asked.set) : secondsIn(asked.advance) ?? 0
  if (seconds < secondsBetween(now, earliest) || seconds > secondsBetween(now, latest)) return undefined
  return 'set' in asked ? asked.set : addSeconds(now, seconds)
}

const reach = async ({ rooms, clock, sweepNow }: Moving, until: Instant): Promise<void> => {
  const ahead = secondsBetween(clock.now(), until)
  if (ahead >= 0 && ahead <= longest) return passTime(rooms, { clock, until, sweepNow })
  clock.set(until)
  await sweepNow()
}

/**
 * The clock of one machine: read it, or move it. Forward, time passes as if one had waited, and the answer comes when it
 * has; meanwhile whoever reads the clock sees it go, and `until` when. Moves that come meanwhile take their turn.
 */
export const clockRoutes = (app: Hono, moving: Moving): void => {
  const { clock } = moving
  let until: Instant | undefined
  let last: Promise<unknown> = Promise.resolve()
  const move = async (asked: Moved): Promise<boolean> => {
    const target = targetOf(asked, clock.now())
    if (target === undefined) return false
    until = target
    await reach(moving, target).finally(() => { until = undefined })
    return true
  }
  app.get('/local/clock', (c) => c.json({ now: clock.now(), ...(until === undefined ? {} : { until }) }))
  app.post('/local/clock', async (c) => {
    const asked = Moved.safeParse(await c.req.json().catch(() => undefined))
    if (!asked.success) return c.json(wrong, 400)
    const moved = last.then(() => move(asked.data))
    last = moved.catch(() => undefined)
    return await moved ? c.json({ now: clock.now() }) : c.json(wrong, 400)
  })
}

const wrong = { refused: 'badRequest', say: startWords.clockMoves }
