import type { StaffCommand } from '@haochaping/shared/schemas/actOnTicket.ts'
import type { TicketIn } from '../ticket.ts'
import { finished } from './clocks.ts'
import { contactOf } from './contactOf.ts'
import type { Decision, Scene } from './scene.ts'

type Asked = Extract<StaffCommand, { command: 'writeToCitizen' }>
type Ticket = TicketIn<'accepted' | 'contacted' | 'rectifying' | 'explaining' | 'rectified'>

/** 联系: the system carries the words; neither side learns who the other is. Where no call is possible this is the contact that is owed. */
export const writeToCitizen = (ticket: Ticket, { words }: Asked, scene: Scene): Decision => {
  const attempts = [...ticket.attempts, { outcome: 'sent' as const, note: scene.said(words) }]
  const contact = contactOf(attempts, scene)
  const wrote = { fact: 'handlerWrote' as const }
  const messages = [{ recipient: { to: 'author' as const }, told: { purpose: 'handlerWrote' as const, words } }]
  if (ticket.phase !== 'accepted' || !contact) return { ticket: { ...ticket, attempts }, happened: [wrote], messages }
  return {
    ticket: { ...ticket, phase: 'contacted', attempts, contact, clocks: finished(ticket.clocks, ['contact'], scene.now) },
    happened: [wrote, { fact: 'contacted', data: { contact } }], messages
  }
}
