import type { Post, Staff } from '../actor.ts'
import { isCanary } from '../canary/isCanary.ts'
import type { Ticket } from '../ticket.ts'
import type { By } from './scene.ts'

type StaffBy = Exclude<By, 'author'>

const fits = ({ role, unit }: Post, ticket: Ticket): boolean => {
  if (role === 'handler' || role === 'leader') return unit === ticket.agencyCode
  return role !== 'administrator' && !ticket.units.includes(unit)
}

/** The posts by which somebody may have to do with a ticket: staff of the unit that has it, supervisors and the panel only of units that never had it; nobody with the canary's. */
export const postsFor = (staff: Staff, ticket: Ticket): (Post & { role: StaffBy })[] =>
  isCanary(ticket.agencyCode) ? [] : staff.posts.filter((post): post is Post & { role: StaffBy } => post.role !== 'administrator' && fits(post, ticket))
