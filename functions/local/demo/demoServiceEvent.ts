import { addSeconds } from '@haochaping/shared/calendar/localDate.ts'
import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { shippedCalendar } from '@haochaping/shared/calendar/workCalendar.ts'
import { activePolicy, policyOf } from '@haochaping/shared/policy/activePolicy.ts'
import { randomBytes, randomUUID } from 'node:crypto'
import type { DemoEvent, DemoRating } from '../../demo/demoEvent.ts'
import { closeWindow } from '../../domain/closeWindow.ts'
import { newEvent } from '../../domain/newEvent.ts'
import { record } from '../../domain/ledger.ts'
import { rate } from '../../domain/rate.ts'
import { receiptNumber } from '../../domain/receiptNumber.ts'
import type { ServiceEvent } from '../../domain/serviceEvent.ts'
import { systemIds } from '../../ids.ts'
import { arrivingEvent } from '../../intake/arrivingEvent.ts'
import { entryFacts } from '../../intake/entryFacts.ts'
import type { KeyProvider } from '../../keys/keyProvider.ts'

/** The regional rule that turns silence into a level, for the few defaulted events a city may have inherited. */
const defaultingPolicy = 'guangxi-2019@1'

/** A demo event as it stands in the record today: made by the same decisions that a real one goes through, only all at once. */
export const demoServiceEvent = (demo: DemoEvent, keys: KeyProvider, now: Instant): ServiceEvent => {
  const facts = entryFacts(demo.entry, now, 'gbt39046')
  if ('fields' in facts) throw new Error(`demo entry with a misfit: ${facts.fields.join()}`)
  const policy = demo.fate === 'defaulted' ? policyOf(defaultingPolicy) : activePolicy(facts.region, facts.servedOn)
  const { code: _, ...arrival } = arrivingEvent(demo.entry, facts, { keys, ids: systemIds, now: addSeconds(facts.servedAt, 60) })
  const event = newEvent(arrival, policy, shippedCalendar)
  const counted = { ...event, effects: event.effects.filter(({ kind }) => kind !== 'recount') }
  if (demo.fate === 'rated') return rated(counted, demo.rating, keys)
  const closed = closeWindow(counted, policy, now)
  return closed === counted ? counted : { ...closed, effects: [] }
}

const rated = (event: ServiceEvent, given: DemoRating, keys: KeyProvider): ServiceEvent => {
  const { at, channel, ...said } = given
  const asked = { ...said, ratingId: randomUUID(), eventId: event.eventId, channel: channel === 'qrCode' ? 'qrCode' as const : 'mobile' as const }
  const after = rate(event, asked, {
    now: at, rater: { key: event.keys.person ?? keys.index('account', event.eventId), by: event.keys.person ? 'owner' : 'pass' },
    policy: policyOf(event.policy), calendar: shippedCalendar, signer: keys.receiptSigner,
    salt: randomBytes(16).toString('base64url'), receiptNumber: receiptNumber(randomBytes(12))
  })
  if ('refused' in after) throw new Error(`demo rating refused: ${after.refused}`)
  return swept({ ...after, outcome: withChannel(after.outcome, channel) }, addSeconds(at, 30))
}

const withChannel = (outcome: ServiceEvent['outcome'], channel: DemoRating['channel']): ServiceEvent['outcome'] =>
  outcome.state === 'rated' ? { ...outcome, rating: { ...outcome.rating, channel } } : outcome

/** The event after the sweep has told the handler and counted it. */
const swept = (event: ServiceEvent, at: Instant): ServiceEvent => {
  const { agencyCode, servedOn } = event.facts
  if (event.outcome.state !== 'rated') return event
  const told = event.outcome.ticket ? record(event.ledger, { at, actor: 'system', fact: 'handlerNotified', data: { agency: agencyCode } }, event.policy) : event.ledger
  const ledger = record(told, { at, actor: 'system', fact: 'counted', data: { agency: agencyCode, day: servedOn } }, event.policy)
  return { ...event, ledger, effects: event.effects.filter(({ kind }) => kind === 'tick'), outcome: { ...event.outcome, countedAt: at } }
}
