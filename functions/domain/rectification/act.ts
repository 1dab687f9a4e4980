import type { Refusal } from '@haochaping/shared/schemas/refusal.ts'
import { isRefusal } from '@haochaping/shared/schemas/refusal.ts'
import { withDeliveries } from '../effect.ts'
import { withRecount } from '../figures/withRecount.ts'
import { record } from '../ledger.ts'
import type { ServiceEvent } from '../serviceEvent.ts'
import type { Ticket } from '../ticket.ts'
import { isUsedUp } from './isUsedUp.ts'
import { lateSteps } from './lateSteps.ts'
import { rowOf } from './rowOf.ts'
import { saidHash } from './said.ts'
import type { Said } from './said.ts'
import type { Decided, Scene } from './scene.ts'
import type { Command } from './table.ts'
import { withTimer } from './timers.ts'

/** One person's act on a ticket: the event with the change, its ledger entries, its messages and its timer; or why it cannot be. */
export const act = (event: ServiceEvent, command: Command, { actId, scene }: { actId: string; scene: Scene }): ServiceEvent | Refusal => {
  if (event.outcome.state !== 'rated' || !event.outcome.ticket) return { refused: 'notNow' }
  const { ticket } = event.outcome
  const row = rowOf(command.command)
  if (!row.by.includes(scene.by.role)) return { refused: 'notAllowed' }
  if (!row.from.includes(ticket.phase)) return { refused: 'notNow' }
  if (isUsedUp(command.command, ticket)) return { refused: 'tooOften' }
  const written: Said[] = []
  const decision = row.decide(ticket, command, { ...scene, said: (words, photos) => kept(written, scene.said(words, photos)) })
  return isRefusal(decision) ? decision : applied(event, decision, { actId, scene, written })
}

const kept = (written: Said[], said: Said): Said => {
  written.push(said)
  return said
}

type Acting = { actId: string; scene: Scene; written: readonly Said[] }

const applied = (event: ServiceEvent, { ticket, happened, messages }: Decided, { actId, scene, written }: Acting): ServiceEvent => {
  if (event.outcome.state !== 'rated') return event
  const { now, rules, by } = scene
  const actor = by.role === 'author' ? 'citizen' as const : by.role
  const said = written.map(saidHash).join(' ')
  const after: Ticket = { ...ticket, turn: ticket.turn + 1 }
  const late = lateSteps(event.outcome.ticket, after, rules)
  const signed = { act: actId, by: by.key, ...(by.unit === '' ? {} : { unit: by.unit }), ...(said === '' ? {} : { said }), ...late }
  const changed = {
    ...event, outcome: { ...event.outcome, ticket: after },
    ledger: happened.reduce((ledger, { fact, data = {} }) => record(ledger, { at: now, actor, fact, data: { ...data, ...signed } }, event.policy), event.ledger),
    effects: withTimer(withDeliveries(event, messages, now), after, rules)
  }
  return withRecount(event, changed, now)
}
