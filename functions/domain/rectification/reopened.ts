import type { TicketIn } from '../ticket.ts'
import { alwaysOf } from './alwaysOf.ts'
import { isOpen } from './clock.ts'
import { firstClocks } from './openTicket.ts'
import type { Decided, Scene } from './scene.ts'

type Unsolved = Pick<TicketIn<'withSupervisor'>, 'handler' | 'contact' | 'way' | 'works' | 'reply' | 'verdict'> & Omit<TicketIn<'received'>, 'phase'>

/** 重新交办: a new round with clocks of its own; what was answered before is kept with the verdict on it. An appeal or an order that is still open goes on. */
export const reopened = (ticket: Unsolved, before: Decided['happened'], { rules, now }: Pick<Scene, 'rules' | 'now'>): Decided => {
  const { handler, contact, way, works, reply, verdict } = ticket
  const going = ticket.clocks.filter((clock) => (clock.step === 'appeal' || clock.step === 'supervision') && isOpen(clock))
  const ended = ticket.clocks.filter((clock) => !going.includes(clock))
  const round = ticket.round + 1
  return {
    ticket: {
      ...alwaysOf({ ...ticket, phase: 'received' }), phase: 'received', round, attempts: [],
      clocks: [...firstClocks(rules, now), ...going],
      rounds: [...ticket.rounds, { handler, contact, way, works, reply, verdict, attempts: ticket.attempts, clocks: ended }]
    },
    happened: [...before, { fact: 'reopened', data: { round } }],
    messages: [
      { recipient: { to: 'unit', role: 'handler', unit: ticket.agencyCode }, told: { purpose: 'reopenedHere', round } },
      { recipient: { to: 'unit', role: 'leader', unit: ticket.agencyCode }, told: { purpose: 'reopenedHere', round } },
      { recipient: { to: 'author' }, told: { purpose: 'reopened', round } }
    ]
  }
}
