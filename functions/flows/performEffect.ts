import type { Effect } from '../domain/effect.ts'
import type { Happening } from '../domain/ledger.ts'
import { duesOf } from '../domain/rectification/duesOf.ts'
import type { ServiceEvent } from '../domain/serviceEvent.ts'
import { deliver } from './deliver.ts'
import type { Delivery } from './deliver.ts'
import { onDesks } from './onDesks.ts'
import { recountDay } from './recountDay.ts'
import type { Folds, Included } from './recountDay.ts'
import type { Rooms } from './rooms.ts'

/** What became of an effect outside the record: done, with what the ledger should say of it if anything; or not yet. */
export type Performed = { done: true; happening?: Pick<Happening, 'fact' | 'data'> } | { done: false }

/** Performs one effect that reaches outside its own item. Safe to repeat: a fold is a fold, and a notice carries its key. */
export const performEffect = (rooms: Rooms, folds: Folds) => async (event: ServiceEvent, effect: Effect): Promise<Performed> => {
  if (effect.kind === 'deliver') {
    await deliver(rooms)({ event, key: effect.key, at: effect.since, owed: effect.message })
    return { done: true }
  }
  if (effect.kind === 'notifyHandler') return notified(rooms, event, effect)
  if (effect.kind === 'recount') return counted(rooms, folds, event)
  throw new Error(`${effect.kind} changes the record itself`)
}

const notified = async (rooms: Rooms, event: ServiceEvent, { key }: Effect): Promise<Performed> => {
  for (const delivery of firstNotices(event, key)) await deliver(rooms)(delivery)
  return { done: true, happening: { fact: 'handlerNotified', data: { agency: event.facts.agencyCode } } }
}

const counted = async (rooms: Rooms, folds: Folds, event: ServiceEvent): Promise<Performed> => {
  const { eventId, version, facts, outcome } = event
  const { agencyCode, servedOn } = facts
  const name = `${agencyCode} ${servedOn}`
  const made = folds.get(name)
  const holds = (included: Included) => (included.get(eventId) ?? 0) >= version
  if (!made || !holds(await made)) folds.set(name, recountDay(rooms, agencyCode, servedOn))
  if (!holds(await (folds.get(name) ?? Promise.resolve(new Map()))) || !await onDesks(rooms, folds, event)) return { done: false }
  const first = outcome.state === 'rated' && outcome.ticket?.phase !== 'excluded' && outcome.countedAt === undefined
  return first ? { done: true, happening: { fact: 'counted', data: { agency: agencyCode, day: servedOn } } } : { done: true }
}

/** The first messages of a ticket, told when it was rated, to those whom it first came to and whoever leads them, also where it was handed on since: a key has one reader. */
export const firstNotices = (event: ServiceEvent, key: string): Delivery[] => {
  const { outcome } = event
  if (outcome.state !== 'rated' || !outcome.ticket) throw new Error('a notice is owed for a ticket only')
  const { rating: { level, ratedAt }, ticket } = outcome
  const told = { purpose: 'badRatingReceived' as const, level, dues: duesOf(ticket) }
  return (['handler', 'leader'] as const).map((role) => ({ event, key: `${key}-${role}`, at: ratedAt, owed: { recipient: { to: 'unit', role, unit: ticket.firstOwner }, told } }))
}
