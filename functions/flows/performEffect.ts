import { localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import { badRatingNotice } from '@haochaping/shared/words/noticeWords.ts'
import type { Effect } from '../domain/effect.ts'
import type { Happening } from '../domain/ledger.ts'
import type { ServiceEvent } from '../domain/serviceEvent.ts'
import type { Notice } from '../notifications/notifier.ts'
import { recountDay } from './recountDay.ts'
import type { Included } from './recountDay.ts'
import type { Rooms } from './rooms.ts'

/** Figures already made in this sweep, by agency-day, so that many ratings of one day cost one fold. */
export type Folds = Map<string, Promise<Included>>

/** What became of an effect outside the record: done, with what the ledger should say of it if anything; or not yet. */
export type Performed = { done: true; happening?: Pick<Happening, 'fact' | 'data'> } | { done: false }

/** Performs one effect that reaches outside its own item. Safe to repeat: a fold is a fold, and a notice carries its key. */
export const performEffect = (rooms: Rooms, folds: Folds) => async (event: ServiceEvent, effect: Effect): Promise<Performed> => {
  if (effect.kind === 'notifyHandler') {
    await rooms.notifier.send(noticeOf(rooms, event, effect))
    return { done: true, happening: { fact: 'handlerNotified', data: { agency: event.facts.agencyCode } } }
  }
  if (effect.kind === 'recount') return counted(rooms, folds, event)
  throw new Error(`${effect.kind} changes the record itself`)
}

const counted = async (rooms: Rooms, folds: Folds, { eventId, version, facts, outcome }: ServiceEvent): Promise<Performed> => {
  const { agencyCode, servedOn } = facts
  const name = `${agencyCode} ${servedOn}`
  const made = folds.get(name)
  const holds = (included: Included) => (included.get(eventId) ?? 0) >= version
  if (!made || !holds(await made)) folds.set(name, recountDay(rooms, agencyCode, servedOn))
  if (!holds(await (folds.get(name) ?? Promise.resolve(new Map())))) return { done: false }
  return outcome.state === 'rated' ? { done: true, happening: { fact: 'counted', data: { agency: agencyCode, day: servedOn } } } : { done: true }
}

const noticeOf = ({ ticketLink }: Rooms, { eventId, facts, outcome }: ServiceEvent, { key }: Effect): Notice => {
  if (outcome.state !== 'rated' || !outcome.ticket) throw new Error('a notice is owed for a ticket only')
  const { rating: { level }, ticket: { dues, agencyCode, openedAt } } = outcome
  const { projectNo, item } = facts
  return {
    key: `${eventId}:${key}`, purpose: 'badRatingReceived', to: { role: 'handler', agencyCode },
    ...badRatingNotice({ projectNo, item, level, openedOn: localDateOf(openedAt), dues }),
    projectNo, item, dues, link: ticketLink(eventId)
  }
}
