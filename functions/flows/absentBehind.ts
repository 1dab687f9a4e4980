import { localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import type { StaffMember } from '../domain/staffMember.ts'
import { standsIn } from '../domain/standsIn.ts'
import type { Rooms } from './rooms.ts'

/**
 * Everybody a member of staff stands in for today in Shanghai, also by way of another deputy who is absent herself.
 * Nobody is visited twice, so that a ring of deputies ends.
 */
export const absentBehind = async ({ staff, clock }: Pick<Rooms, 'staff' | 'clock'>, member: StaffMember): Promise<StaffMember[]> => {
  const today = localDateOf(clock.now())
  const reached = [member]
  for (const one of reached) {
    const known = new Set(reached.map(({ staffId }) => staffId))
    const fresh = (await staff.namersOf(one.staffId)).filter((staffId) => !known.has(staffId))
    const namers = await Promise.all(fresh.map((staffId) => staff.load(staffId)))
    reached.push(...namers.flatMap((namer) => (namer && standsIn(one, namer, today) ? [namer] : [])))
  }
  return reached.slice(1)
}
