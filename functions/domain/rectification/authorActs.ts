import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import type { Ticket } from '../ticket.ts'
import { rowOf } from './rowOf.ts'
import { table } from './table.ts'
import type { CommandName } from './table.ts'

/** What the one who rated may do with her ticket now, from the same table that refuses the rest. */
export const authorActs = (ticket: Ticket, now: Instant): CommandName[] =>
  (Object.keys(table) as CommandName[]).filter((command) => {
    const { by, from } = rowOf(command)
    return by.includes('author') && from.includes(ticket.phase) && isOpenFor(command, ticket, now)
  })

const isOpenFor = (command: CommandName, ticket: Ticket, now: Instant): boolean => {
  if (command === 'answerAppeal') return ticket.appeal.state === 'asked' && ticket.appeal.heard.length === 0
  if (command !== 'judge' || ticket.phase !== 'closed') return true
  return ticket.end.how === 'noAnswer' && now <= ticket.end.stillUntil
}
