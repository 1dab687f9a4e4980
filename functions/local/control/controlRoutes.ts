import type { Hono } from 'hono'
import * as z from 'zod/mini'
import { Instant, secondsBetween } from '@haochaping/shared/calendar/localDate.ts'
import { startWords } from '@haochaping/shared/words/startWords.ts'
import { readFileSync } from 'node:fs'
import type { Rooms } from '../../flows/rooms.ts'
import type { Outbox } from '../fakes/outbox.ts'
import type { LocalClock } from '../localClock.ts'
import { secondsIn } from './duration.ts'
import { localPeople } from './localPeople.ts'

/** What the control API moves: the clock, the sweep, and what it shows. */
export type Controls = { rooms: Rooms; clock: LocalClock; outbox: Outbox; sweepNow(): Promise<void>; address(): string }

const Moved = z.union([
  z.strictObject({ advance: z.string().check(z.refine((text) => secondsIn(text) !== undefined)) }),
  z.strictObject({ set: Instant })
])

/** The clock stays where dates have four digits and both sides of a deadline exist: beyond, nothing could be reckoned, and the shift outlives a restart (our choice). */
const [earliest, latest] = ['2000-01-01T00:00:00.000Z', '2100-01-01T00:00:00.000Z'] as const

const wrong = { refused: 'badRequest', say: startWords.clockMoves }

/** The control API of one machine: people, clock, messages, sweep, and a plain page for those who try the product. Never deployed. */
export const controlRoutes = (app: Hono, { rooms, clock, outbox, sweepNow, address }: Controls): void => {
  const page = readFileSync(new URL('./page.html', import.meta.url), 'utf8')
  app.get('/local', (c) => c.html(page))
  app.get('/local/people', async (c) => c.json({ people: await localPeople(rooms, address()) }))
  app.get('/local/messages', async (c) => c.json({ messages: await outbox.all() }))
  app.get('/local/clock', (c) => c.json({ now: clock.now() }))
  app.post('/local/clock', async (c) => {
    const asked = Moved.safeParse(await c.req.json().catch(() => undefined))
    if (!asked.success) return c.json(wrong, 400)
    const seconds = 'set' in asked.data ? secondsBetween(clock.now(), asked.data.set) : secondsIn(asked.data.advance) ?? 0
    if (seconds < secondsBetween(clock.now(), earliest) || seconds > secondsBetween(clock.now(), latest)) return c.json(wrong, 400)
    if ('set' in asked.data) clock.set(asked.data.set)
    else clock.advance(seconds)
    await sweepNow()
    return c.json({ now: clock.now() })
  })
  app.post('/local/sweep', async (c) => {
    await sweepNow()
    return c.json({ now: clock.now() })
  })
}
