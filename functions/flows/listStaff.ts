import type { StaffListed } from '@haochaping/shared/schemas/listStaff.ts'
import type { StaffMember } from '../domain/staffMember.ts'
import type { Rooms } from './rooms.ts'
import { staffView } from './staffView.ts'

const order = ({ state, unit, role, staffId }: StaffMember): string => [state, unit, role, staffId].join('\0')

/** Everybody, by unit and role; those who left at the end. */
export const listStaff = ({ staff, keys }: Rooms) => async (): Promise<StaffListed> => {
  const members = await staff.list()
  return { staff: members.toSorted((a, b) => (order(a) < order(b) ? -1 : 1)).map((member) => staffView(keys, member)) }
}
