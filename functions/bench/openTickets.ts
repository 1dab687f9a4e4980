import { createHash } from 'node:crypto'
import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import type { ServiceEvent } from '../domain/serviceEvent.ts'
import { toItem } from '../storage/dynamo/eventItem.ts'
import { eventIdOf } from '../storage/keys.ts'
import { aBadOne, opened, ticketOf } from '../testing/ticketActs.ts'
import { walked, wayInto } from '../testing/ticketInPhase.ts'

/** A city's units. */
const units = 24

const hashed = (text: string): string => createHash('sha256').update(text).digest('base64url').slice(0, 22)

/** A ticket nobody has accepted, and one that is being rectified: really decided, then put under other keys, because deciding each would take longer than measuring. */
const [untouched, handled] = [aBadOne(), walked(aBadOne(), wayInto('rectifying'), opened).event]

const timerOf = ({ effects }: ServiceEvent): Instant => {
  const timer = effects.find(({ kind }) => kind === 'tick')
  if (!timer) throw new Error('a ticket of the benchmark has a timer')
  return timer.dueAt
}

/** When handler and leader are reminded of the tickets nobody has accepted, and nothing is due of the others. */
export const remindedAt = timerOf(untouched)

const under = (name: string, model: ServiceEvent, at: number): ServiceEvent => {
  const { outcome } = model
  if (outcome.state !== 'rated') throw new Error('a ticket of the benchmark was rated')
  const agencyCode = `AGENCY-${at % units}`
  return {
    ...model, eventId: eventIdOf(hashed(`${name} ${at}`), 1), effects: model.effects.filter(({ kind }) => kind === 'tick'),
    keys: { ...model.keys, person: hashed(`person ${name} ${at}`), code: hashed(`code ${name} ${at}`) },
    facts: { ...model.facts, projectNo: `${name}-${at}`, agencyCode },
    outcome: { ...outcome, ticket: { ...ticketOf(model), agencyCode, firstOwner: agencyCode, units: [agencyCode] } }
  }
}

/** So many open tickets that owe nothing yet, each with its timer in the due index. */
export function* openTickets(count: number): Generator<Record<string, unknown>, void, undefined> {
  if (timerOf(handled) <= remindedAt) throw new Error('an open ticket of the benchmark is due too')
  for (let at = 0; at < count; at += 1) yield toItem(under('OPEN', handled, at))
}

/** So many tickets whose reminder is due at `remindedAt`; another name gives others. */
export function* dueTickets(name: string, count: number): Generator<Record<string, unknown>, void, undefined> {
  for (let at = 0; at < count; at += 1) yield toItem(under(name, untouched, at))
}
