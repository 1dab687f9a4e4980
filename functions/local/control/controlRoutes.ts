import type { Hono } from 'hono'
import { readFileSync } from 'node:fs'
import { clockRoutes } from './clockRoutes.ts'
import type { Moving } from './clockRoutes.ts'
import { localPeople } from './localPeople.ts'
import { phoneRoutes } from './phoneRoutes.ts'
import type { PhoneControls } from './phoneRoutes.ts'

/** What the control API moves: the clock, the sweep, the phones, and what it shows. */
export type Controls = Moving & PhoneControls & { address(): string }

/** The control API of one machine: people, phones, clock, messages, sweep, and a plain page for those who try the product. Never deployed. */
export const controlRoutes = (app: Hono, { rooms, clock, outbox, phones, sweepNow, address }: Controls): void => {
  const page = readFileSync(new URL('./page.html', import.meta.url), 'utf8')
  app.get('/local', (c) => c.html(page))
  app.get('/local/people', async (c) => c.json({ people: await localPeople(rooms, address()) }))
  app.get('/local/messages', async (c) => c.json({ messages: await outbox.all() }))
  phoneRoutes(app, { rooms, outbox, phones })
  clockRoutes(app, { rooms, clock, sweepNow })
  app.post('/local/sweep', async (c) => {
    await sweepNow()
    return c.json({ now: clock.now() })
  })
}
