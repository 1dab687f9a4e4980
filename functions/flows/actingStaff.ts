import { localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { Post, Staff } from '../domain/actor.ts'
import type { ActiveStaff, StaffMember } from '../domain/staffMember.ts'
import { standsIn } from '../domain/standsIn.ts'
import type { StaffSession } from '../identity/session.ts'
import type { Rooms } from './rooms.ts'

/** A member of staff as she acts now, and the absent colleagues she stands in for. */
export type Acting = { staff: Staff; member: ActiveStaff; standsInFor: StaffMember[] }

/** Who a staff session is now: her own post first, then those she fills today in Shanghai. Undefined once her role, unit, accounts or employment changed since it began. */
export const actingStaff = async ({ staff: shelf, clock }: Pick<Rooms, 'staff' | 'clock'>, { staffId, key, stamp }: StaffSession): Promise<Acting | undefined> => {
  const member = await shelf.load(staffId)
  if (member?.state !== 'active' || member.stamp !== stamp) return undefined
  const standsInFor = await absentBehind(shelf, member, localDateOf(clock.now()))
  return { staff: { staffId, key, posts: posts([member, ...standsInFor]) }, member, standsInFor }
}

/** Everybody a deputy stands in for, also by way of another deputy who is absent herself. Nobody is visited twice, so that a ring of deputies ends. */
const absentBehind = async (shelf: Rooms['staff'], deputy: StaffMember, today: LocalDate): Promise<StaffMember[]> => {
  const reached = [deputy]
  const visited = new Set([deputy.staffId])
  for (const one of reached) {
    const fresh = (await shelf.namersOf(one.staffId)).filter((staffId) => !visited.has(staffId))
    const namers = await Promise.all(fresh.map((staffId) => shelf.load(staffId)))
    const absent = namers.flatMap((namer) => (namer && standsIn(one, namer, today) ? [namer] : []))
    absent.forEach(({ staffId }) => visited.add(staffId))
    reached.push(...absent)
  }
  return reached.slice(1)
}

/** Each post once, in order. */
const posts = (members: readonly StaffMember[]): Post[] =>
  [...new Map(members.map(({ role, unit }) => [`${role} ${unit}`, { role, unit }])).values()]
