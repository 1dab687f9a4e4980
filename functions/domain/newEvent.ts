import { addSeconds } from '@haochaping/shared/calendar/localDate.ts'
import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import type { WorkCalendar } from '@haochaping/shared/calendar/workCalendar.ts'
import { ratingWindow } from '@haochaping/shared/deadlines/ratingWindow.ts'
import type { Policy } from '@haochaping/shared/policy/policy.ts'
import type { CaseFacts } from './caseFacts.ts'
import { effect } from './effect.ts'
import { invitationsOwed } from './invite.ts'
import { record } from './ledger.ts'
import type { ServiceEvent } from './serviceEvent.ts'

/** What the intake knows of an arriving event beside its facts. */
export type Arrival = Pick<ServiceEvent, 'eventId' | 'entryDigest' | 'keys' | 'sealed'> & { facts: CaseFacts; receivedAt: Instant }

/** A service event as it comes in: unrated, under the policy in force, with its window's end as its first timer. */
export const newEvent = ({ facts, receivedAt, ...arrival }: Arrival, policy: Policy, calendar: WorkCalendar): ServiceEvent => {
  const window = ratingWindow(policy, calendar, windowStart(facts, policy))
  const closes = 'closes' in window ? window.closes : undefined
  return {
    ...arrival, facts, version: 1, policy: policy.version,
    ...(closes ? { closes } : {}),
    outcome: { state: 'awaiting' },
    ledger: record([], { at: receivedAt, actor: 'hall', fact: 'received', data: { entry: arrival.entryDigest } }, policy.version),
    effects: [
      effect('recount', receivedAt),
      ...(closes ? [effect('closeWindow', overFrom(closes))] : []),
      ...invitationsOwed({ facts, keys: arrival.keys, ...(closes ? { closes } : {}) }, { policy, calendar })
    ]
  }
}

/** The first instant at which a window that closes then is over: until its last millisecond one may rate. */
export const overFrom = ({ at }: { at: Instant }): Instant => addSeconds(at, 0.001)

/** From when the rating window runs: the service itself, or where the policy says so the case's acceptance or end. */
export const windowStart = ({ servedAt, acceptedAt, finishedAt }: CaseFacts, { windowFrom }: Policy): Instant => ({
  service: servedAt,
  accept: acceptedAt ?? servedAt,
  finish: finishedAt ?? servedAt
})[windowFrom.value]
