import type { Ticket } from '../ticket.ts'
import type { CommandName } from './table.ts'

type Limit = { most: number; count(ticket: Ticket): number }

/**
 * How often a ticket takes what could be done without end (our choice: more than a case needs). Its event is one item
 * of at most 400 kB, and one that does not fit could not be written any more, not even by the sweep. Letters are counted
 * by round, because a round may need one as its contact.
 */
const limits: Partial<Record<CommandName, Limit>> = {
  viewContact: { most: 10, count: ({ views }) => views.length },
  writeToCitizen: { most: 8, count: ({ attempts }) => attempts.filter(({ outcome }) => outcome === 'sent').length },
  askExtension: { most: 5, count: ({ extensions }) => extensions.length },
  transfer: { most: 8, count: ({ transfers }) => transfers.length },
  order: { most: 5, count: ({ orders }) => orders.filter(({ automatic }) => !automatic).length }
}

/** Whether this was done with the ticket as often as may be. */
export const isUsedUp = (command: CommandName, ticket: Ticket): boolean => {
  const limit = limits[command]
  return limit !== undefined && limit.count(ticket) >= limit.most
}
