import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import type { Due } from '@haochaping/shared/deadlines/due.ts'
import type { Rules } from '@haochaping/shared/deadlines/dueUnder.ts'
import { ratingWindow } from '@haochaping/shared/deadlines/ratingWindow.ts'
import { record } from './ledger.ts'
import { overFrom, windowStart } from './newEvent.ts'
import { redate as redateTicket } from './rectification/redate.ts'
import type { ServiceEvent } from './serviceEvent.ts'

/**
 * An event's open dates under the calendar as it is now: a year has arrived, a closure was decreed or withdrawn. The
 * ledger says from what to what. No date moves to where it would be over already; the same event where nothing moves.
 */
export const redate = (event: ServiceEvent, { rules, now }: { rules: Rules; now: Instant }): ServiceEvent =>
  event.outcome.state === 'awaiting' ? redateWindow(event, rules, now) : redateTicket(event, { rules, now })

const redateWindow = (event: ServiceEvent, rules: Rules, now: Instant): ServiceEvent => {
  const window = ratingWindow(rules.policy, rules.calendar, windowStart(event.facts, rules.policy))
  if (!event.closes || !('closes' in window)) return event
  const { closes } = window
  if (isSame(closes, event.closes) || closes.at < now) return event
  return {
    ...event, closes,
    ledger: record(event.ledger, { at: now, actor: 'system', fact: 'datesRecomputed', data: { from: event.closes.on, to: closes.on } }, event.policy),
    effects: event.effects.map((owed) => (owed.kind === 'closeWindow' ? { ...owed, dueAt: overFrom(closes) } : owed))
  }
}

const isSame = (a: Due, b: Due): boolean => a.at === b.at && a.provisional === b.provisional
