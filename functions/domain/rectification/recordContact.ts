import { localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import type { StaffCommand } from '@haochaping/shared/schemas/actOnTicket.ts'
import type { TicketIn } from '../ticket.ts'
import { finished } from './clocks.ts'
import { canBeCalled, contactOf } from './contactOf.ts'
import type { Decision, Scene } from './scene.ts'

type Asked = Extract<StaffCommand, { command: 'recordContact' }>

/** How many calls that reached nobody are taken down on one day (our choice); more of them bring “unreachable” no nearer. */
const missedADay = 5

const isMissed = (outcome: TicketIn<'accepted'>['attempts'][number]['outcome']): boolean => outcome === 'noAnswer' || outcome === 'wrongNumber'

const missedToday = ({ attempts }: TicketIn<'accepted'>, { now }: Scene): number =>
  attempts.filter(({ outcome, note }) => isMissed(outcome) && localDateOf(note.at) === localDateOf(now)).length

/** 回访核实: a call was made. The clock stops when the citizen was spoken with, would not talk, or counts as unreachable. */
export const recordContact = (ticket: TicketIn<'accepted'>, { outcome, note }: Asked, scene: Scene): Decision => {
  if (!canBeCalled(scene)) return { refused: scene.rating.anonymous ? 'staysAnonymous' : 'noPhone' }
  if (isMissed(outcome) && missedToday(ticket, scene) >= missedADay) return { refused: 'tooOften' }
  const attempts = [...ticket.attempts, { outcome, note: scene.said(note) }]
  const contact = contactOf(attempts, scene)
  const tried = { fact: 'contactTried' as const, data: { outcome, attempt: attempts.length } }
  if (!contact) return { ticket: { ...ticket, attempts }, happened: [tried], messages: [] }
  return {
    ticket: { ...ticket, phase: 'contacted', attempts, contact, clocks: finished(ticket.clocks, ['contact'], scene.now) },
    happened: [tried, { fact: 'contacted', data: { contact } }], messages: []
  }
}
