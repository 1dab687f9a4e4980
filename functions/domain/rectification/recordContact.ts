import type { StaffCommand } from '@haochaping/shared/schemas/actOnTicket.ts'
import type { TicketIn } from '../ticket.ts'
import { finished } from './clocks.ts'
import { canBeCalled, contactOf } from './contactOf.ts'
import type { Decision, Scene } from './scene.ts'

type Asked = Extract<StaffCommand, { command: 'recordContact' }>

/** 回访核实: a call was made. The clock stops when the citizen was spoken with, would not talk, or counts as unreachable. */
export const recordContact = (ticket: TicketIn<'accepted'>, { outcome, note }: Asked, scene: Scene): Decision => {
  if (!canBeCalled(scene)) return { refused: scene.rating.anonymous ? 'staysAnonymous' : 'noPhone' }
  const attempts = [...ticket.attempts, { outcome, note: scene.said(note) }]
  const contact = contactOf(attempts, scene)
  const tried = { fact: 'contactTried' as const, data: { outcome, attempt: attempts.length } }
  if (!contact) return { ticket: { ...ticket, attempts }, happened: [tried], messages: [] }
  return {
    ticket: { ...ticket, phase: 'contacted', attempts, contact, clocks: finished(ticket.clocks, ['contact'], scene.now) },
    happened: [tried, { fact: 'contacted', data: { contact } }], messages: []
  }
}
