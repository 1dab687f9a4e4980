import type { Post, Staff } from '../domain/actor.ts'
import type { StaffMember } from '../domain/staffMember.ts'
import type { StaffSession } from '../identity/session.ts'
import { absentBehind } from './absentBehind.ts'
import type { Rooms } from './rooms.ts'

/** Who a staff session is now: her own post first, then those she fills today. Undefined once her role, unit, accounts or employment changed since it began. */
export const actingStaff = async (rooms: Pick<Rooms, 'staff' | 'clock'>, { staffId, key, stamp }: StaffSession): Promise<Staff | undefined> => {
  const member = await rooms.staff.load(staffId)
  if (member?.state !== 'active' || member.stamp !== stamp) return undefined
  return { staffId, key, posts: posts([member, ...await absentBehind(rooms, member)]) }
}

/** Each post once, in order. */
const posts = (members: readonly StaffMember[]): Post[] =>
  [...new Map(members.map(({ role, unit }) => [`${role} ${unit}`, { role, unit }])).values()]
