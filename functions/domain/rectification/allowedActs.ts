import type { Staff } from '../actor.ts'
import type { Ticket } from '../ticket.ts'
import { rowOf } from './rowOf.ts'
import { postsFor } from './entitled.ts'
import { isUsedUp } from './isUsedUp.ts'
import { table } from './table.ts'
import type { CommandName } from './table.ts'

/** What this member of staff may do with this ticket now, from the same table that refuses the rest; `canCall`: the citizen can be telephoned. Guards that hang on what is said are not asked. */
export const allowedActs = (staff: Staff, ticket: Ticket, canCall = true): CommandName[] => {
  const roles = postsFor(staff, ticket).map(({ role }) => role)
  return (Object.keys(table) as CommandName[]).filter((command) => {
    const { by, from } = rowOf(command)
    return from.includes(ticket.phase) && by.some((role) => roles.some((own) => own === role)) && isOpenFor(command, ticket, canCall)
  })
}

const pending = ({ extensions }: Ticket): boolean => extensions.some(({ state }) => state === 'asked')
const ordered = ({ orders }: Ticket): boolean => orders.some(({ state }) => state === 'open')

/** Commands that need something to answer, or that are there once. */
const isOpenFor = (command: CommandName, ticket: Ticket, canCall: boolean): boolean => {
  if (isUsedUp(command, ticket)) return false
  if (command === 'recordContact' || command === 'viewContact') return canCall
  if (command === 'decideExtension') return pending(ticket)
  if (command === 'askExtension') return !pending(ticket)
  if (command === 'voteOnAppeal') return ticket.appeal.state === 'asked'
  if (command === 'askAppeal') return ticket.appeal.state === 'none'
  if (command === 'answerOrder') return ordered(ticket)
  if (command === 'order') return !ordered(ticket)
  if (command === 'rectifyByDate') return ticket.phase === 'contacted' || (ticket.phase === 'rectifying' && ticket.way.way === 'immediate')
  return true
}
