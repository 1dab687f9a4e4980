import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { shippedCalendar } from '@haochaping/shared/calendar/workCalendar.ts'
import { dueUnder } from '@haochaping/shared/deadlines/dueUnder.ts'
import type { Rules } from '@haochaping/shared/deadlines/dueUnder.ts'
import { policyOf } from '@haochaping/shared/policy/activePolicy.ts'
import { isRefusal } from '@haochaping/shared/schemas/refusal.ts'
import type { DemoAct, DemoCommand, DemoDoer } from '../../demo/demoAct.ts'
import { demoStaff } from '../../demo/demoStaff.ts'
import { act } from '../../domain/rectification/act.ts'
import { clockOf } from '../../domain/rectification/clocks.ts'
import { canBeCalled } from '../../domain/rectification/contactOf.ts'
import type { Scene } from '../../domain/rectification/scene.ts'
import type { Command } from '../../domain/rectification/table.ts'
import { tick } from '../../domain/rectification/tick.ts'
import type { Outcome } from '../../domain/serviceEvent.ts'
import type { Ticket } from '../../domain/ticket.ts'
import { staffKeyOf } from '../../identity/staffSession.ts'
import type { Ids } from '../../ids.ts'
import type { KeyProvider } from '../../keys/keyProvider.ts'
import { toldOn } from './demoTold.ts'
import type { DemoTold } from './demoTold.ts'

const saidAt = (at: Instant, by: string, ids: Ids): Scene['said'] => (words, photos = []) =>
  ({ words, photos: [...photos], by, at, salt: Buffer.from(ids.bytes(16)).toString('base64url') })

const rulesOf = ({ event }: DemoTold): Rules => ({ policy: policyOf(event.policy), calendar: shippedCalendar })

/** The story until an instant: whatever its clocks bring has happened, each thing at its own time. */
export const untilThen = (told: DemoTold, until: Instant, ids: Ids): DemoTold => {
  const due = told.event.effects.find(({ kind }) => kind === 'tick')?.dueAt
  if (due === undefined || due > until) return told
  return untilThen(toldOn(told, tick(told.event, { now: due, rules: rulesOf(told), said: saidAt(due, 'system', ids) })), until, ids)
}

type Acted = DemoAct & { keys: KeyProvider; ids: Ids }

/** The story after an act, by the same decisions that a real one goes through. What the rules of the day do not allow is not done. */
export const actedOn = (before: DemoTold, { at, who, act: wanted, keys, ids }: Acted): DemoTold => {
  const told = untilThen(before, at, ids)
  const { event } = told
  if (event.outcome.state !== 'rated' || !event.outcome.ticket) return told
  const { rating, ticket } = event.outcome
  const by = doerOf(who, { rating, ticket, keys })
  const basis = { now: at, rules: rulesOf(told), by, rating, item: event.facts.item, hasPhone: event.sealed.phone !== undefined, said: saidAt(at, by.key, ids) }
  const scene = { ...basis, ...targetOf(wanted) }
  const after = act(event, commandOf(wanted, ticket, scene), { actId: ids.unique(), scene })
  return isRefusal(after) ? told : toldOn(told, after)
}

const single = { supervisor: 'supervisor-shen-jing', justice: 'panel-tan-xueqin', petitions: 'panel-ye-qing' } as const

const doerOf = (who: DemoDoer, { rating, ticket, keys }: Pick<Extract<Outcome, { state: 'rated' }>, 'rating'> & { ticket: Ticket; keys: KeyProvider }): Scene['by'] => {
  if (who === 'author') return { role: 'author', key: rating.rater, unit: '' }
  const found = demoStaff.find(({ id, role, unit }) => (who === 'handler' || who === 'leader' ? role === who && unit === ticket.agencyCode : id === single[who]))
  if (!found || found.role === 'administrator') throw new RangeError(`nobody who is ${who} of ${ticket.agency}`)
  return { role: found.role, key: staffKeyOf(keys, found.id), unit: found.unit }
}

const targetOf = (wanted: DemoCommand): Pick<Scene, 'target'> => {
  const found = wanted.command === 'transfer' ? demoStaff.find(({ unit }) => unit === wanted.unit) : undefined
  return found ? { target: { unit: found.unit, name: found.unitName } } : {}
}

const commandOf = (wanted: DemoCommand, ticket: Ticket, scene: Scene): Command => {
  if (wanted.command === 'contact') return canBeCalled(scene) ? { command: 'recordContact', outcome: 'reached', note: wanted.note } : { command: 'writeToCitizen', words: wanted.letter }
  if (wanted.command !== 'rectifyByDate') return wanted
  const from = clockOf(ticket.clocks, 'rectify')?.startedAt ?? ticket.openedAt
  return { ...wanted, promised: dueUnder(scene.rules, from, scene.rules.policy.steps.rectifyComplex.value).on }
}
