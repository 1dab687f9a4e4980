import type { StaffCommand } from '@haochaping/shared/schemas/actOnTicket.ts'
import type { Due } from '@haochaping/shared/deadlines/due.ts'
import type { OwedMessage } from '../owedMessage.ts'
import type { Ticket, TicketIn } from '../ticket.ts'
import { afterClosing, finished, startedClock } from './clocks.ts'
import { reopened } from './reopened.ts'
import { saidHash } from './said.ts'
import type { Decided, Decision, Scene } from './scene.ts'

type Asked<C extends StaffCommand['command']> = Extract<StaffCommand, { command: C }>
type Handled = TicketIn<'received' | 'accepted' | 'contacted' | 'rectifying' | 'explaining' | 'rectified'>

/** 督办: an order from above, with a date of its own. What was judged “not solved” for the last time goes back to the unit with it. */
export const order = (ticket: Handled | TicketIn<'withSupervisor'>, { words }: Asked<'order'>, scene: Scene): Decision => {
  if (ticket.orders.some(({ state }) => state === 'open')) return { refused: 'orderOpen' }
  const ordered = withOrder({ ...ticket, clocks: finished(ticket.clocks, ['decide'], scene.now) }, { words, automatic: false }, scene)
  if (ticket.phase !== 'withSupervisor') return ordered
  const { handler, contact, way, works, reply, verdict } = ticket
  const again = reopened({ ...ordered.ticket, handler, contact, way, works, reply, verdict }, ordered.happened, scene)
  return { ...again, messages: [...ordered.messages, ...again.messages] }
}

/** The ticket under an order; also used where the system itself orders. */
export const withOrder = <T extends Ticket>(ticket: T, { words, automatic }: { words: string; automatic: boolean }, scene: Pick<Scene, 'now' | 'rules' | 'said'>): Decided & { ticket: T } => {
  const clock = startedClock('supervision', scene.rules.policy.supervision.within.value, scene)
  const said = scene.said(words)
  return {
    ticket: { ...ticket, clocks: [...ticket.clocks, clock], orders: [...ticket.orders, { state: 'open' as const, said, due: clock.due, automatic }] },
    happened: [{ fact: 'ordered', data: { due: clock.due.at, automatic, ...(automatic ? { said: saidHash(said) } : {}) } }], messages: ordersTo(ticket, { words, due: clock.due, automatic })
  }
}

const ordersTo = ({ agencyCode, units }: Ticket, told: { words: string; due: Due; automatic: boolean }): OwedMessage[] => [
  ...(['handler', 'leader'] as const).map((role) => ({ recipient: { to: 'unit' as const, role, unit: agencyCode }, told: { purpose: 'ordered' as const, ...told } })),
  ...(told.automatic ? [{ recipient: { to: 'supervisors' as const, notOf: units }, told: { purpose: 'ordered' as const, ...told } }] : []),
  { recipient: { to: 'author' }, told: { purpose: 'supervised', due: told.due } }
]

/** The unit answers the order that is open. */
export const answerOrder = (ticket: Handled | TicketIn<'replied' | 'withSupervisor'>, { words }: Asked<'answerOrder'>, scene: Scene): Decision => {
  const open = ticket.orders.find((one) => one.state === 'open')
  if (!open) return { refused: 'notNow' }
  const orders = ticket.orders.map((one) => (one === open ? { ...open, state: 'answered' as const, answer: scene.said(words) } : one))
  return { ticket: { ...ticket, orders, clocks: finished(ticket.clocks, ['supervision'], scene.now) }, happened: [{ fact: 'orderAnswered' }], messages: [] }
}

/** 办结 by the supervisor, with what she found, for the citizen to read. The verdict stays “not solved”. */
export const conclude = (ticket: TicketIn<'withSupervisor'>, { words }: Asked<'conclude'>, scene: Scene): Decision => {
  const { verdict, ...rest } = ticket
  return {
    ticket: { ...rest, phase: 'closed', end: { how: 'concluded', at: scene.now, verdict, conclusion: scene.said(words) }, clocks: afterClosing(finished(ticket.clocks, ['decide'], scene.now), scene.now) },
    happened: [{ fact: 'concluded' }], messages: [{ recipient: { to: 'author' }, told: { purpose: 'concluded', words } }]
  }
}
