import type { TicketDues } from '@haochaping/shared/deadlines/ticketDues.ts'
import type { Ticket } from '../ticket.ts'
import { clockOf } from './clocks.ts'

/** Until when each step of the present round is (or was) due. Every round begins with these four clocks. */
export const duesOf = ({ clocks }: Pick<Ticket, 'clocks'>): TicketDues => {
  const due = (step: 'accept' | 'contact' | 'rectify' | 'reply') => {
    const clock = clockOf(clocks, step)
    if (!clock) throw new Error(`a ticket has a clock for ${step}`)
    return clock.due
  }
  return { accept: due('accept'), contact: due('contact'), rectify: due('rectify'), reply: due('reply') }
}
