import type { TicketIn } from '../ticket.ts'
import { finished } from './clocks.ts'
import { contactOf } from './contactOf.ts'
import type { Decision, Scene } from './scene.ts'

/** 签收: the unit takes it on. Where an earlier unit has spoken with the citizen already, she is not called again. */
export const accept = (ticket: TicketIn<'received'>, _: unknown, scene: Scene): Decision => {
  const begun = { ...ticket, handler: scene.by.key, clocks: finished(ticket.clocks, ['accept'], scene.now) }
  const contact = contactOf(ticket.attempts, scene)
  return {
    ticket: contact ? { ...begun, phase: 'contacted', contact } : { ...begun, phase: 'accepted' },
    happened: [{ fact: 'accepted' }],
    messages: [{ recipient: { to: 'author' }, told: { purpose: 'accepted' } }]
  }
}
