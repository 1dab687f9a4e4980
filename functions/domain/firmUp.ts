import { localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import type { WorkCalendar } from '@haochaping/shared/calendar/workCalendar.ts'
import type { Due } from '@haochaping/shared/deadlines/due.ts'
import { dueDates } from '@haochaping/shared/deadlines/dueDates.ts'
import { ratingWindow } from '@haochaping/shared/deadlines/ratingWindow.ts'
import type { Policy } from '@haochaping/shared/policy/policy.ts'
import { effect } from './effect.ts'
import type { Effect } from './effect.ts'
import { record } from './ledger.ts'
import { nextLook, windowStart } from './newEvent.ts'
import type { ServiceEvent } from './serviceEvent.ts'

/** The rule an event's dates are counted by, as it stands now. */
type Rule = { policy: Policy; calendar: WorkCalendar; now: Instant }

/**
 * Looks at an event's provisional dates again. Once the calendar year has arrived they are counted anew, firm, and the
 * ledger says from what to what; until then the look is put off to the next day.
 */
export const firmUp = (event: ServiceEvent, rule: Rule): ServiceEvent => {
  const others = event.effects.filter(({ kind }) => kind !== 'firmUp')
  const counted = recounted(event, rule)
  if (datesOf(event).every((due) => !due.provisional)) return { ...event, effects: others }
  if (datesOf(counted).some((due) => due.provisional)) return { ...event, effects: [...others, effect('firmUp', nextLook(localDateOf(rule.now)))] }
  return {
    ...counted,
    ledger: record(event.ledger, { at: rule.now, actor: 'system', fact: 'datesRecomputed', data: moved(event, counted) }, event.policy),
    effects: others.map((owed) => rescheduled(owed, counted))
  }
}

const datesOf = ({ closes, outcome }: ServiceEvent): Due[] => {
  if (outcome.state === 'awaiting') return closes ? [closes] : []
  return outcome.state === 'rated' && outcome.ticket ? Object.values(outcome.ticket.dues) : []
}

const recounted = (event: ServiceEvent, { policy, calendar }: Rule): ServiceEvent => {
  const { outcome } = event
  if (outcome.state === 'awaiting') {
    const window = ratingWindow(policy, calendar, windowStart(event.facts, policy))
    return 'closes' in window ? { ...event, closes: window.closes } : event
  }
  if (outcome.state !== 'rated' || !outcome.ticket) return event
  const ticket = { ...outcome.ticket, dues: dueDates(policy, calendar, outcome.ticket.openedAt) }
  return { ...event, outcome: { ...outcome, ticket } }
}

const moved = (before: ServiceEvent, after: ServiceEvent) => ({
  from: datesOf(before).map(({ on }) => on).join(' '),
  to: datesOf(after).map(({ on }) => on).join(' ')
})

const rescheduled = (owed: Effect, { closes }: ServiceEvent): Effect =>
  owed.kind === 'closeWindow' && closes ? { ...owed, dueAt: closes.at } : owed
