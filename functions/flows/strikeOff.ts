import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { record } from '../domain/ledger.ts'
import type { Happening } from '../domain/ledger.ts'
import type { Outcome, ServiceEvent } from '../domain/serviceEvent.ts'
import { putOff, settled } from '../domain/takeEffects.ts'
import { nowFor } from './nowFor.ts'
import type { Performed } from './performEffect.ts'
import type { Rooms } from './rooms.ts'
import { saved } from './written.ts'

/** An effect and what became of it. */
type Done = { key: string; outcome: Performed }

/**
 * Writes down what was performed, again and again if somebody else writes in between: it has happened, so it must be told.
 * Begins with the event as the sweeper holds it; it is read again only where that turns out to be old.
 */
export const strikeOff = async ({ events, clock }: Rooms, held: ServiceEvent, done: readonly Done[]): Promise<void> => {
  for (let event: ServiceEvent | undefined = held; event; event = await events.load(held.eventId)) {
    const after: ServiceEvent = done.reduce((state, one) => noted(state, one, nowFor({ clock }, state)), event)
    if (after === event || await saved({ events, clock }, event, after)) return
  }
}

const noted = (event: ServiceEvent, { key, outcome }: Done, now: Instant): ServiceEvent => {
  if (!event.effects.some((owed) => owed.key === key)) return event
  if (!outcome.done) return putOff(event, key, now)
  const rest = settled(event, key)
  return outcome.happening ? withHappening(rest, { at: now, actor: 'system', ...outcome.happening }) : rest
}

const withHappening = (event: ServiceEvent, happening: Happening): ServiceEvent => ({
  ...event,
  ledger: record(event.ledger, happening, event.policy),
  outcome: happening.fact === 'counted' ? countedFrom(event.outcome, happening.at) : event.outcome
})

const countedFrom = (outcome: Outcome, at: Instant): Outcome =>
  outcome.state === 'rated' ? { ...outcome, countedAt: at } : outcome
