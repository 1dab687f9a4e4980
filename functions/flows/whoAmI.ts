import type { Refusal } from '@haochaping/shared/schemas/refusal.ts'
import type { Colleague, MyPost } from '@haochaping/shared/schemas/whoAmI.ts'
import type { Staff } from '../domain/actor.ts'
import type { StaffMember } from '../domain/staffMember.ts'
import { mayStandIn } from '../domain/standsIn.ts'
import { absentBehind } from './absentBehind.ts'
import type { Rooms } from './rooms.ts'
import { staffName } from './staffName.ts'

/** Oneself as staff, by one's full name: the post, whom one stands in for today, and the colleagues who could stand in. */
export const whoAmI = (rooms: Rooms) =>
  async (_: object, { staffId }: Staff): Promise<MyPost | Refusal> => {
    const all = await rooms.staff.list()
    const member = all.find((one) => one.staffId === staffId)
    if (member?.state !== 'active') return { refused: 'signInAgain' }
    const named = (one: StaffMember): Colleague => ({ staffId: one.staffId, name: staffName(rooms.keys, one), role: one.role })
    const { role, unit, unitName, absence } = member
    return {
      ...named(member), role, unit, unitName, ...(absence ? { absence } : {}),
      standsInFor: (await absentBehind(rooms, member)).map(named), deputies: all.filter((one) => mayStandIn(one, member)).map(named)
    }
  }
