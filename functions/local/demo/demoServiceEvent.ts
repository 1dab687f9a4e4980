import { addSeconds } from '@haochaping/shared/calendar/localDate.ts'
import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { shippedCalendar } from '@haochaping/shared/calendar/workCalendar.ts'
import { activePolicy, policyOf } from '@haochaping/shared/policy/activePolicy.ts'
import type { DemoEvent, DemoRating } from '../../demo/demoEvent.ts'
import { closeWindow } from '../../domain/closeWindow.ts'
import { invite } from '../../domain/invite.ts'
import { newEvent, overFrom } from '../../domain/newEvent.ts'
import { record } from '../../domain/ledger.ts'
import { rate } from '../../domain/rate.ts'
import { receiptNumber } from '../../domain/receiptNumber.ts'
import type { ServiceEvent } from '../../domain/serviceEvent.ts'
import { letterOf } from '../../flows/deliver.ts'
import { firstNotices } from '../../flows/performEffect.ts'
import type { Ids } from '../../ids.ts'
import { arrivingEvent } from '../../intake/arrivingEvent.ts'
import { entryFacts } from '../../intake/entryFacts.ts'
import type { KeyProvider } from '../../keys/keyProvider.ts'
import { actedOn, untilThen } from './demoHandling.ts'
import { demoIds } from './demoIds.ts'
import { toldOn } from './demoTold.ts'
import type { DemoTold } from './demoTold.ts'

/** The regional rule that turns silence into a level, for the few defaulted events a city may have inherited. */
const defaultingPolicy = 'guangxi-2019@1'

/**
 * A demo event as it stands in the record now, with the letters it has sent: made by the same decisions that a real one
 * goes through, each at its own time. It owes nothing that was due before now.
 */
export const demoServiceEvent = (demo: DemoEvent, keys: KeyProvider, now: Instant): DemoTold => {
  const facts = entryFacts(demo.entry, now, 'gbt39046')
  if ('fields' in facts) throw new Error(`demo entry with a misfit: ${facts.fields.join()}`)
  const policy = demo.fate === 'defaulted' ? policyOf(defaultingPolicy) : activePolicy(facts.region, facts.servedOn)
  const ids = demoIds(keys, `${facts.projectNo}/${facts.serviceNumber}`)
  const { code: _, ...arrival } = arrivingEvent(demo.entry, facts, { keys, ids, now: receivedAt(demo, facts.servedAt) })
  const event = newEvent(arrival, policy, shippedCalendar)
  const counted: DemoTold = { event: { ...event, effects: event.effects.filter(({ kind }) => kind !== 'recount') }, letters: [] }
  if (demo.fate !== 'rated') return closed(invited(counted, now), now)
  const rated = swept(ratedBy(invited(counted, demo.rating.at), demo.rating, { keys, ids }), addSeconds(demo.rating.at, 30))
  const handled = (demo.acts ?? []).reduce<DemoTold>((told, act) => actedOn(told, { ...act, keys, ids }), rated)
  return untilThen(handled, now, ids)
}

/** A minute after the service, or by the time it was rated: nobody can rate what the hall has not reported. */
const receivedAt = (demo: DemoEvent, servedAt: Instant): Instant => {
  const usual = addSeconds(servedAt, 60)
  return demo.fate === 'rated' && demo.rating.at < usual ? demo.rating.at : usual
}

/** The story with the invitations that were due by then. */
const invited = (told: DemoTold, until: Instant): DemoTold => {
  const due = told.event.effects.filter(({ kind, dueAt }) => kind === 'invite' && dueAt <= until)
  return due.reduce<DemoTold>((state, one) => toldOn(state, invite(state.event, [one], one.dueAt)), told)
}

const closed = (told: DemoTold, now: Instant): DemoTold => {
  const { event } = told
  if (!event.closes || now < overFrom(event.closes)) return told
  const after = closeWindow(event, policyOf(event.policy), overFrom(event.closes))
  return { ...told, event: { ...after, version: event.version + 1, effects: [] } }
}

const ratedBy = (told: DemoTold, given: DemoRating, { keys, ids }: { keys: KeyProvider; ids: Ids }): DemoTold => {
  const { event } = told
  const { at, channel, ...said } = given
  const asked = { ...said, ratingId: ids.unique(), eventId: event.eventId, channel: channel === 'qrCode' ? 'qrCode' as const : 'mobile' as const }
  const after = rate(event, asked, {
    now: at, rater: { key: event.keys.person ?? keys.index('account', event.eventId), by: event.keys.person ? 'owner' : 'pass' },
    policy: policyOf(event.policy), calendar: shippedCalendar, signer: keys.receiptSigner,
    salt: Buffer.from(ids.bytes(16)).toString('base64url'), receiptNumber: receiptNumber(ids.bytes(12))
  })
  if ('refused' in after) throw new Error(`demo rating refused: ${after.refused}`)
  return toldOn(told, { ...after, outcome: withChannel(after.outcome, channel) })
}

const withChannel = (outcome: ServiceEvent['outcome'], channel: DemoRating['channel']): ServiceEvent['outcome'] =>
  outcome.state === 'rated' ? { ...outcome, rating: { ...outcome.rating, channel } } : outcome

/** The story after the sweep has told the handler and counted it. */
const swept = (told: DemoTold, at: Instant): DemoTold => {
  const { event, letters } = told
  const { agencyCode, servedOn } = event.facts
  if (event.outcome.state !== 'rated') return told
  const { ticket } = event.outcome
  const notified = ticket ? record(event.ledger, { at, actor: 'system', fact: 'handlerNotified', data: { agency: agencyCode } }, event.policy) : event.ledger
  const ledger = record(notified, { at, actor: 'system', fact: 'counted', data: { agency: agencyCode, day: servedOn } }, event.policy)
  const notices = ticket ? firstNotices(event, 'notifyHandler:1').flatMap((delivery) => letterOf(delivery) ?? []) : []
  return toldOn({ letters: [...letters, ...notices] }, { ...event, ledger, outcome: { ...event.outcome, countedAt: at } })
}
