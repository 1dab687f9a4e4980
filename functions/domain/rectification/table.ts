import type { CitizenCommand } from '@haochaping/shared/schemas/actOnCase.ts'
import type { StaffCommand } from '@haochaping/shared/schemas/actOnTicket.ts'
import type { Phase, TicketIn } from '../ticket.ts'
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

/** One row: who may do it, in which phases, where it may lead; `decide` holds the guards and makes the change. */
export type Row<C extends CommandName = CommandName, P extends Phase = Phase> = {
  by: readonly By[]
  from: readonly P[]
  /** Beside the phase it was in. */
  to: readonly Phase[]
  decide(ticket: TicketIn<P>, command: Extract<Command, { command: C }>, scene: Scene): Decision
}

const row = <C extends CommandName, const P extends Phase>(by: readonly By[], from: readonly P[], to: readonly Phase[], decide: Row<C, P>['decide']): Row<C, P> =>
  ({ by, from, to, decide })

const unit = ['handler', 'leader'] as const
const handled = ['received', 'accepted', 'contacted', 'rectifying', 'explaining', 'rectified'] as const
const begun = ['accepted', 'contacted', 'rectifying', 'explaining', 'rectified'] as const
const notExcluded = [...handled, 'replied', 'withSupervisor', 'closed'] as const

/**
 * 差评整改, the whole of it: command | who | from | to. handler and leader: of the unit that has the ticket; supervisor
 * and panel: of no unit that has or had it; author: the one who rated. What is not here is refused (notNow, notAllowed).
 */
export const table = {
  accept: row<'accept', 'received'>(unit, ['received'], ['accepted', 'contacted'], accept),
  recordContact: row<'recordContact', 'accepted'>(unit, ['accepted'], ['contacted'], recordContact),
  writeToCitizen: row<'writeToCitizen', typeof begun[number]>(unit, begun, ['contacted'], writeToCitizen),
  viewContact: row<'viewContact', typeof begun[number]>(unit, begun, [], viewContact),
  rectifyNow: row<'rectifyNow', 'contacted'>(unit, ['contacted'], ['rectifying'], rectifyNow),
  rectifyByDate: row<'rectifyByDate', 'contacted' | 'rectifying'>(unit, ['contacted', 'rectifying'], ['rectifying'], rectifyByDate),
  explain: row<'explain', 'contacted'>(unit, ['contacted'], ['explaining'], explain),
  rectify: row<'rectify', 'rectifying'>(unit, ['rectifying'], ['rectified'], rectify),
  reply: row<'reply', 'explaining' | 'rectified'>(unit, ['explaining', 'rectified'], ['replied'], reply),
  askExtension: row<'askExtension', 'contacted' | 'rectifying' | 'explaining'>(['handler'], ['contacted', 'rectifying', 'explaining'], [], askExtension),
  decideExtension: row<'decideExtension', 'contacted' | 'rectifying' | 'explaining'>(['leader', 'supervisor'], ['contacted', 'rectifying', 'explaining'], [], decideExtension),
  transfer: row<'transfer', 'received' | 'accepted' | 'contacted'>(unit, ['received', 'accepted', 'contacted'], ['received'], transfer),
  askAppeal: row<'askAppeal', typeof handled[number]>(unit, handled, [], askAppeal),
  answerAppeal: row<'answerAppeal', typeof notExcluded[number]>(['author'], notExcluded, [], answerAppeal),
  voteOnAppeal: row<'voteOnAppeal', typeof notExcluded[number]>(['panel'], notExcluded, ['excluded'], voteOnAppeal),
  supplement: row<'supplement', typeof handled[number] | 'replied' | 'withSupervisor'>(['author'], [...handled, 'replied', 'withSupervisor'], [], supplement),
  judge: row<'judge', 'replied' | 'closed'>(['author'], ['replied', 'closed'], ['closed', 'received', 'withSupervisor'], judge),
  order: row<'order', typeof handled[number] | 'withSupervisor'>(['supervisor'], [...handled, 'withSupervisor'], ['received'], order),
  answerOrder: row<'answerOrder', typeof handled[number] | 'replied' | 'withSupervisor'>(unit, [...handled, 'replied', 'withSupervisor'], [], answerOrder),
  conclude: row<'conclude', 'withSupervisor'>(['supervisor'], ['withSupervisor'], ['closed'], conclude)
} as const
