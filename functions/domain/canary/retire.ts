import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { clockSteps } from '@haochaping/shared/schemas/clockView.ts'
import { effect } from '../effect.ts'
import { record } from '../ledger.ts'
import { alwaysOf } from '../rectification/alwaysOf.ts'
import { stopped } from '../rectification/clocks.ts'
import type { Outcome, ServiceEvent } from '../serviceEvent.ts'
import { Verdict } from './canary.ts'
import { isCanary } from './isCanary.ts'

/** What was found out with a test 差评, as its own ledger has it; undefined while it is under way. */
export const verdictIn = ({ ledger }: ServiceEvent): Verdict | undefined => {
  const entry = ledger.find(({ fact }) => fact === 'retired')
  return entry && Verdict.parse(entry.data)
}

/**
 * 撤回: a test 差评 has done its service. Its level leaves every count, its ticket asks for nothing, and the event owes
 * nothing but that its figure follows; the ledger keeps what was found out. The same event where that has happened.
 * Throws for any other event: a citizen's rating is never retired.
 */
export const retire = (event: ServiceEvent, verdict: Verdict, now: Instant): ServiceEvent => {
  if (!isCanary(event.facts.agencyCode)) throw new Error('only the canary is retired')
  if (verdictIn(event)) return event
  return {
    ...event, outcome: retired(event.outcome, now),
    ledger: record(event.ledger, { at: now, actor: 'system', fact: 'retired', data: verdict }, event.policy),
    effects: [effect('recount', now, event.version + 1)]
  }
}

/** Nobody rated it: its window is over. A rating without a ticket, which should not be, has nothing that could be excluded. */
const retired = (outcome: Outcome, now: Instant): Outcome => {
  if (outcome.state === 'awaiting') return { state: 'unrated', closedAt: now }
  if (outcome.state !== 'rated' || !outcome.ticket) return outcome
  const { ticket } = outcome
  return { ...outcome, ticket: { ...alwaysOf(ticket), phase: 'excluded', at: now, clocks: stopped(ticket.clocks, clockSteps, now) } }
}
