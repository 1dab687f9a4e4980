import type { Post, Staff } from '../actor.ts'
import type { TicketEntry } from '../ticketGlance.ts'
import { rowOf } from './rowOf.ts'
import { table } from './table.ts'
import type { CommandName } from './table.ts'

/** What somebody may do with a ticket as far as its list entry tells, from the same table; the ticket itself says it exactly. */
export const actsByGlance = ({ posts }: Staff, entry: TicketEntry): CommandName[] => {
  const roles = posts.filter((post) => concerns(post, entry)).map(({ role }) => role)
  return (Object.keys(table) as CommandName[]).filter((command) => {
    const { by, from } = rowOf(command)
    return from.includes(entry.phase) && by.some((role) => roles.some((own) => own === role)) && hasReason(command, entry)
  })
}

/** Whether somebody in this post has to look at it: the unit's own people; supervisors of units that never had it; the panel where an appeal waits. */
export const concerns = ({ role, unit }: Post, { agencyCode, units, appealAsked }: TicketEntry): boolean => {
  if (role === 'handler' || role === 'leader') return unit === agencyCode
  if (units.includes(unit)) return false
  return role === 'supervisor' || (role === 'panel' && appealAsked)
}

const hasReason = (command: CommandName, { extensionAsked, appealAsked, ordered }: TicketEntry): boolean => {
  if (command === 'decideExtension') return extensionAsked
  if (command === 'askExtension') return !extensionAsked
  if (command === 'voteOnAppeal') return appealAsked
  if (command === 'answerOrder') return ordered
  return command !== 'order' || !ordered
}
