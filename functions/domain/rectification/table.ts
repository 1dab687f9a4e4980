import type { CitizenCommand } from '@haochaping/shared/schemas/actOnCase.ts'
import type { StaffCommand } from '@haochaping/shared/schemas/actOnTicket.ts'
import type { Phase, Ticket, TicketIn } from '../ticket.ts'
import { accept } from './accept.ts'
import { answerAppeal, askAppeal, voteOnAppeal } from './appeal.ts'
import { explain, rectifyByDate, rectifyNow } from './decideWay.ts'
import { askExtension, decideExtension } from './extension.ts'
import { judge } from './judge.ts'
import { recordContact } from './recordContact.ts'
import { rectify } from './rectify.ts'
import { reply } from './reply.ts'
import type { By, Decision, Scene } from './scene.ts'
import { supplement } from './supplement.ts'
import { answerOrder, conclude, order } from './supervise.ts'
import { transfer } from './transfer.ts'
import { viewContact } from './viewContact.ts'
import { writeToCitizen } from './writeToCitizen.ts'

/** What people do with a ticket. 追评 and pressure reports belong to any rating and are not here. */
export type Command = StaffCommand | Exclude<CitizenCommand, { command: 'rateAgain' | 'reportPressure' }>
export type CommandName = Command['command']

/** One row: who may do it, in which phases, where it may lead beside the phase it was in; `decide` holds the guards and makes the change. */
export type Row = {
  by: readonly By[]
  from: readonly Phase[]
  to: readonly Phase[]
  decide(ticket: Ticket, command: Command, scene: Scene): Decision
}

const row = <const P extends Phase, D extends (ticket: TicketIn<P>, command: never, scene: Scene) => Decision>(
  by: readonly By[], [from, to]: readonly [readonly P[], readonly Phase[]], decide: D) => ({ by, from, to, decide })

const unit = ['handler', 'leader'] as const
const handled = ['received', 'accepted', 'contacted', 'rectifying', 'explaining', 'rectified'] as const
const begun = ['accepted', 'contacted', 'rectifying', 'explaining', 'rectified'] as const
const notExcluded = [...handled, 'replied', 'withSupervisor', 'closed'] as const

/**
 * 差评整改, the whole of it: command | who | from | to. handler and leader: of the unit that has the ticket; supervisor
 * and panel: of no unit that has or had it; author: the one who rated. What is not here is refused (notNow, notAllowed).
 */
export const table = {
  accept: row(unit, [['received'], ['accepted', 'contacted']], accept),
  recordContact: row(unit, [['accepted'], ['contacted']], recordContact),
  writeToCitizen: row(unit, [begun, ['contacted']], writeToCitizen),
  viewContact: row(unit, [[...begun, 'replied'], []], viewContact),
  rectifyNow: row(unit, [['contacted'], ['rectifying']], rectifyNow),
  rectifyByDate: row(unit, [['contacted', 'rectifying'], ['rectifying']], rectifyByDate),
  explain: row(unit, [['contacted'], ['explaining']], explain),
  rectify: row(unit, [['rectifying'], ['rectified']], rectify),
  reply: row(unit, [['explaining', 'rectified'], ['replied']], reply),
  askExtension: row(['handler'], [['contacted', 'rectifying', 'explaining'], []], askExtension),
  decideExtension: row(['leader', 'supervisor'], [['contacted', 'rectifying', 'explaining'], []], decideExtension),
  transfer: row(unit, [['received', 'accepted', 'contacted'], ['received']], transfer),
  askAppeal: row(unit, [handled, []], askAppeal),
  answerAppeal: row(['author'], [notExcluded, []], answerAppeal),
  voteOnAppeal: row(['panel'], [notExcluded, ['excluded']], voteOnAppeal),
  supplement: row(['author'], [[...handled, 'replied', 'withSupervisor'], []], supplement),
  judge: row(['author'], [['replied', 'closed'], ['closed', 'received', 'withSupervisor']], judge),
  order: row(['supervisor'], [[...handled, 'withSupervisor'], ['received']], order),
  answerOrder: row(unit, [[...handled, 'replied', 'withSupervisor'], []], answerOrder),
  conclude: row(['supervisor'], [['withSupervisor'], ['closed']], conclude)
} as const satisfies { [C in CommandName]: { decide: (ticket: never, command: Extract<Command, { command: C }>, scene: Scene) => Decision } }
