import { localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { dueUnder } from '@haochaping/shared/deadlines/dueUnder.ts'
import type { Rules } from '@haochaping/shared/deadlines/dueUnder.ts'
import { automaticOrderWords } from '@haochaping/shared/words/orderWords.ts'
import { withDeliveries } from '../effect.ts'
import { withRecount } from '../figures/withRecount.ts'
import { record } from '../ledger.ts'
import type { ServiceEvent } from '../serviceEvent.ts'
import type { Ticket } from '../ticket.ts'
import { isOpen } from './clock.ts'
import { afterClosing } from './clocks.ts'
import type { OpenClock } from './clock.ts'
import { marksUntil, unitSteps } from './marks.ts'
import type { Mark } from './marks.ts'
import { remindersOf } from './remindersOf.ts'
import type { Decided, Scene } from './scene.ts'
import { withOrder } from './supervise.ts'
import { withTimer } from './timers.ts'

type Passing = Pick<Scene, 'now' | 'rules' | 'said'>

/**
 * What happens to a ticket by its clocks alone: a breach is recorded, once; people are reminded; the system orders what
 * nobody does; an unanswered follow-up ends as “no answer”. Reminders that a standstill has piled up become one, the
 * last. Nothing happens early: the same event when nothing is due.
 */
export const tick = (event: ServiceEvent, passing: Passing): ServiceEvent => {
  if (event.outcome.state !== 'rated' || !event.outcome.ticket) return event
  const { ticket } = event.outcome
  const due = ticket.clocks.filter(isOpen).map((clock) => ({ clock, marks: marksUntil(clock, passing.rules, passing.now) })).filter(({ marks }) => marks.length > 0)
  if (due.length === 0) return reset(event, ticket, passing)
  const after = due.reduce<Decided>((state, { clock, marks }) => passed(state, { clock, marks: silenced(clock, marks, due), passing }), { ticket, happened: [], messages: [] })
  const ticked = {
    ...event, outcome: { ...event.outcome, ticket: after.ticket },
    ledger: after.happened.reduce((ledger, { fact, data = {} }) => record(ledger, { at: passing.now, actor: 'system', fact, data }, event.policy), event.ledger),
    effects: withTimer(withDeliveries(event, after.messages, passing.now), after.ticket, passing.rules)
  }
  return withRecount(event, ticked, passing.now)
}

/** A timer that rang although nothing is due any more (dates have moved) is set anew. */
const reset = (event: ServiceEvent, ticket: Ticket, { now, rules }: Passing): ServiceEvent =>
  event.effects.some(({ kind, dueAt }) => kind === 'tick' && dueAt <= now) ? { ...event, effects: withTimer(event.effects, ticket, rules) } : event

type Passed = { clock: OpenClock; marks: readonly Mark[]; passing: Passing }

/** One clock's marks on the ticket. */
const passed = (state: Decided, { clock, marks, passing }: Passed): Decided => {
  const looked = replaced(state.ticket, clock, { ...clock, lookedAt: passing.now })
  const steps = essential(marks).reduce<Decided>((before, mark) => marked(before, { clock, mark, passing }), { ...state, ticket: looked })
  return steps
}

const isReminder = ({ what }: Mark): boolean => what !== 'breach' && what !== 'automaticOrder' && what !== 'unanswered'

/** One reminder a ticket at a time: of the unit's steps only the first that is still to be done is named, since the others wait for it. */
const silenced = (clock: OpenClock, marks: readonly Mark[], due: readonly { clock: OpenClock; marks: readonly Mark[] }[]): readonly Mark[] => {
  const place = unitSteps.indexOf(clock.step)
  const first = due.some((other) => unitSteps.includes(other.clock.step) && unitSteps.indexOf(other.clock.step) < place && other.marks.some(isReminder))
  return place > 0 && first ? marks.filter((mark) => !isReminder(mark)) : marks
}

/** All marks but the reminders, and of these the last. */
const essential = (marks: readonly Mark[]): Mark[] => {
  const last = marks.findLast(isReminder)
  return marks.filter((mark) => !isReminder(mark) || mark === last)
}

const marked = (state: Decided, { clock, mark, passing }: { clock: OpenClock; mark: Mark; passing: Passing }): Decided => {
  const { what } = mark
  if (what === 'breach') return breached(state, clock)
  if (what === 'unanswered') return unanswered(state, clock, passing)
  if (what === 'automaticOrder') return automaticallyOrdered(state, clock, passing)
  const messages = remindersOf(state.ticket, clock, { what, policy: passing.rules.policy })
  if (messages.length === 0) return state
  return { ...state, happened: [...state.happened, { fact: 'reminded', data: { step: clock.step, time: what } }], messages: [...state.messages, ...messages] }
}

const breached = (state: Decided, clock: OpenClock): Decided => ({
  ...state,
  ticket: { ...state.ticket, clocks: state.ticket.clocks.map((one) => (isSame(one, clock) && isOpen(one) ? { ...one, state: 'overdue' as const } : one)) },
  happened: [...state.happened, { fact: 'breached', data: { step: clock.step, due: clock.due.at } }]
})

const unanswered = (state: Decided, clock: OpenClock, { now, rules }: { now: Instant; rules: Rules }): Decided => {
  const { ticket } = state
  if (ticket.phase !== 'replied') return state
  const stillUntil = dueUnder(rules, clock.due.at, rules.policy.lateAnswer.value).at
  return {
    ...state, ticket: { ...ticket, phase: 'closed', clocks: afterClosing(ticket.clocks, now), end: { how: 'noAnswer', at: now, stillUntil } },
    happened: [...state.happened, { fact: 'followUpUnanswered', data: { stillUntil: localDateOf(stillUntil) } }]
  }
}

const automaticallyOrdered = (state: Decided, clock: OpenClock, passing: Passing): Decided => {
  if (state.ticket.orders.some((order) => order.state === 'open')) return state
  const ordered = withOrder(state.ticket, { words: automaticOrderWords(clock.step), automatic: true }, passing)
  return { ticket: ordered.ticket, happened: [...state.happened, ...ordered.happened], messages: [...state.messages, ...ordered.messages] }
}

const isSame = (a: { step: string; startedAt: Instant }, b: { step: string; startedAt: Instant }): boolean => a.step === b.step && a.startedAt === b.startedAt

const replaced = (ticket: Ticket, clock: OpenClock, next: OpenClock): Ticket =>
  ({ ...ticket, clocks: ticket.clocks.map((one) => (one === clock || (isSame(one, clock) && isOpen(one)) ? { ...one, lookedAt: next.lookedAt } : one)) })
