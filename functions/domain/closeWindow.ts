import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import type { Policy } from '@haochaping/shared/policy/policy.ts'
import { effect } from './effect.ts'
import { record } from './ledger.ts'
import type { Outcome, ServiceEvent } from './serviceEvent.ts'

const closed = (policy: Policy, closedAt: Instant): Outcome => {
  const level = policy.onExpire.value
  return level === 'none' ? { state: 'unrated', closedAt } : { state: 'defaulted', closedAt, level }
}

/**
 * Ends the rating window of an event nobody rated: unrated, or defaulted where the policy says so (stored apart, never
 * an active rating). The same event when it is too early or there is nothing to close.
 */
export const closeWindow = (event: ServiceEvent, policy: Policy, now: Instant): ServiceEvent => {
  if (event.outcome.state !== 'awaiting' || !event.closes || now <= event.closes.at) return event
  const outcome = closed(policy, now)
  return {
    ...event, outcome,
    ledger: record(event.ledger, {
      at: now, actor: 'system', fact: 'windowClosed',
      data: { outcome: outcome.state, ...(outcome.state === 'defaulted' ? { level: outcome.level } : {}) }
    }, event.policy),
    effects: [effect('recount', now, event.version + 1)]
  }
}
