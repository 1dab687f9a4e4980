import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { dueUnder } from '@haochaping/shared/deadlines/dueUnder.ts'
import type { Rules } from '@haochaping/shared/deadlines/dueUnder.ts'
import { effect, withDeliveries } from './effect.ts'
import type { Effect } from './effect.ts'
import { record } from './ledger.ts'
import type { ServiceEvent } from './serviceEvent.ts'

/** 邀评: the invitations that the policy owes an applicant who has not rated, counted from the service; none to somebody whom no inbox can reach. */
export const invitationsOwed = ({ facts, keys, closes }: Pick<ServiceEvent, 'facts' | 'keys' | 'closes'>, rules: Rules): Effect[] =>
  keys.person === undefined ? [] : rules.policy.invitations
    .map(({ value: { after } }) => dueUnder(rules, facts.servedAt, after).at)
    .filter((at) => !closes || at < closes.at)
    .map((at, place) => effect('invite', at, place + 1))

/** Sends the invitations that are due to the applicant's inbox, as one; nothing to one who has rated. */
export const invite = (event: ServiceEvent, due: readonly Effect[], now: Instant): ServiceEvent => {
  const invitations = due.filter(({ kind }) => kind === 'invite').map(({ key }) => key)
  if (invitations.length === 0) return event
  const rest = event.effects.filter(({ key }) => !invitations.includes(key))
  if (event.outcome.state !== 'awaiting') return { ...event, effects: rest }
  const told = { purpose: 'invited' as const, ...(event.closes ? { closes: event.closes } : {}) }
  return {
    ...event,
    ledger: record(event.ledger, { at: now, actor: 'system', fact: 'invited', data: {} }, event.policy),
    effects: withDeliveries({ ...event, effects: rest }, [{ recipient: { to: 'applicant' }, told }], now)
  }
}
