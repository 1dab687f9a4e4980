import type { Rules } from '@haochaping/shared/deadlines/dueUnder.ts'
import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { withRecount } from '../figures/withRecount.ts'
import { record } from '../ledger.ts'
import type { ServiceEvent } from '../serviceEvent.ts'
import type { Clock } from './clock.ts'
import { dueOf } from './clocks.ts'
import { withTimer } from './timers.ts'

/**
 * The ticket's running clocks under the calendar as it is now, with a ledger entry that says from what to what. What is
 * overdue stays overdue, with its date; no date moves to where it would be over already. The same event where nothing moves.
 */
export const redate = (event: ServiceEvent, { rules, now }: { rules: Rules; now: Instant }): ServiceEvent => {
  if (event.outcome.state !== 'rated' || !event.outcome.ticket) return event
  const { ticket } = event.outcome
  const clocks = ticket.clocks.map((clock) => redated(clock, rules, now))
  const moved = clocks.flatMap((clock, at) => (clock === ticket.clocks[at] ? [] : [{ before: ticket.clocks[at]?.due.on, after: clock.due.on, step: clock.step }]))
  if (moved.length === 0) return event
  const after = { ...ticket, clocks }
  const data = { steps: moved.map(({ step }) => step).join(' '), from: moved.map(({ before }) => before).join(' '), to: moved.map((one) => one.after).join(' ') }
  const redatedEvent = {
    ...event, outcome: { ...event.outcome, ticket: after },
    ledger: record(event.ledger, { at: now, actor: 'system', fact: 'datesRecomputed', data }, event.policy),
    effects: withTimer(event.effects, after, rules)
  }
  return withRecount(event, redatedEvent, now)
}

const redated = (clock: Clock, rules: Rules, now: Instant): Clock => {
  if (clock.state !== 'running') return clock
  const due = dueOf(clock, rules)
  const same = due.at === clock.due.at && due.provisional === clock.due.provisional
  return same || due.at < now ? clock : { ...clock, due }
}
