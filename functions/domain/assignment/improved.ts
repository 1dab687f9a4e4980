import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { isBad } from '@haochaping/shared/standard/levels.ts'
import { record } from '../ledger.ts'
import type { ServiceEvent } from '../serviceEvent.ts'
import type { AssignmentIn } from './assignment.ts'

type Published = AssignmentIn<'published'>

/** Whether an event has a 差评 that counts: it was not taken out on an appeal. */
export const isInForce = ({ outcome }: Pick<ServiceEvent, 'outcome'>): boolean =>
  outcome.state === 'rated' && isBad(outcome.rating.level) && outcome.ticket !== undefined && outcome.ticket.phase !== 'excluded'

/** Whether a rating was behind an improvement by what it says itself: a 差评 in force of the item, with the reason, given before it was published. */
export const isBehind = (event: ServiceEvent, { about, at }: Pick<Published, 'about' | 'at'>): boolean => {
  const { facts, outcome } = event
  return isInForce(event) && outcome.state === 'rated' && facts.agencyCode === about.agencyCode && facts.itemCode === about.item
    && outcome.rating.reasons.includes(about.reason) && outcome.rating.ratedAt <= at
}

/** Whether its author has been told, or is about to be. */
export const isToldOf = ({ ledger }: Pick<ServiceEvent, 'ledger'>, improvement: string): boolean =>
  ledger.some(({ fact, data }) => fact === 'improved' && data['improvement'] === improvement)

/** 因为您的意见，已改: the event owes its author the news, once for each improvement; the same event where it does already. */
export const withImprovement = (event: ServiceEvent, { assignmentId, published }: Pick<Published, 'assignmentId' | 'published'>, now: Instant): ServiceEvent => {
  if (isToldOf(event, assignmentId)) return event
  return {
    ...event,
    ledger: record(event.ledger, { at: now, actor: 'system', fact: 'improved', data: { improvement: assignmentId } }, event.policy),
    effects: [...event.effects, { key: `improved:${assignmentId}`, kind: 'deliver', dueAt: now, since: now, failures: 0, message: { recipient: { to: 'author' }, told: { purpose: 'improved', words: published.words } } }]
  }
}
