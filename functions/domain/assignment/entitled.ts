import type { Post, Staff } from '../actor.ts'
import type { Assignment } from './assignment.ts'
import { unitsConcerned } from './messagesTo.ts'
import type { Doer } from './scene.ts'

/** Whom an assignment concerns: those of its unit, and supervisors none of whose posts is in a unit concerned. */
export type Concerned = { units: readonly string[]; unit?: string | undefined }

/** The units that an assignment is about. */
export const concernedOf = (assignment: Assignment): Concerned => assignment.state === 'declined'
  ? { units: [assignment.about.agencyCode] } : { units: unitsConcerned(assignment), unit: assignment.unit }

/** The posts by which somebody may act on it. A supervisor never decides on a unit she belongs to, by any post of hers. */
export const postsFor = ({ posts }: Pick<Staff, 'posts'>, { units, unit }: Concerned): (Post & { role: Doer })[] => {
  const own = posts.some((post) => units.includes(post.unit))
  return posts.filter((post): post is Post & { role: Doer } =>
    post.role === 'supervisor' ? !own : (post.role === 'handler' || post.role === 'leader') && post.unit === unit)
}

/** Whether somebody may read it: those who may act, and administrators. */
export const mayRead = (staff: Pick<Staff, 'posts'>, concerned: Concerned): boolean =>
  staff.posts.some(({ role }) => role === 'administrator') || postsFor(staff, concerned).length > 0
