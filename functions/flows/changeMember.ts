import { isRefusal } from '@haochaping/shared/schemas/refusal.ts'
import type { Refusal } from '@haochaping/shared/schemas/refusal.ts'
import type { ActiveStaff, StaffMember } from '../domain/staffMember.ts'
import type { Rooms } from './rooms.ts'

/** How often a change is decided anew because somebody else wrote in between, before the caller is asked to try again (our choice). */
const attempts = 5

/** Loads a member, decides, and writes, in one conditional write if anything changed; decides anew where somebody was faster. Somebody unknown or gone is one refusal. */
export const changeMember = async (staff: Rooms['staff'], staffId: string, decide: (member: ActiveStaff) => StaffMember | Refusal | Promise<StaffMember | Refusal>): Promise<StaffMember | Refusal> => {
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const member = await staff.load(staffId)
    if (member?.state !== 'active') return { refused: 'unknownStaff' }
    const after = await decide(member)
    if (isRefusal(after) || after === member || await staff.save(member, after)) return after
  }
  return { refused: 'busy' }
}
