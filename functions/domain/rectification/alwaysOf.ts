import type { Ticket, TicketIn } from '../ticket.ts'

/** What a ticket has in every phase. */
export type Always = Omit<TicketIn<'received'>, 'phase'>

/** A ticket without what only its phase knows. */
export const alwaysOf = (ticket: Ticket): Always => {
  const { openedAt, firstOwner, agencyCode, agency, hands, transfers, units, round, turn, clocks, attempts, views, extensions, appeal, orders, supplements, rounds } = ticket
  return { openedAt, firstOwner, agencyCode, agency, hands, transfers, units, round, turn, clocks, attempts, views, extensions, appeal, orders, supplements, rounds }
}
