import type { ChangeStaff, StaffChange, StaffChanged } from '@haochaping/shared/schemas/changeStaff.ts'
import { isRefusal } from '@haochaping/shared/schemas/refusal.ts'
import type { Refusal } from '@haochaping/shared/schemas/refusal.ts'
import type { Staff } from '../domain/actor.ts'
import type { Act } from '../domain/staffLedger.ts'
import type { ActiveStaff, StaffMember } from '../domain/staffMember.ts'
import { changePost } from '../domain/staffing/changePost.ts'
import { inviteAgain } from '../domain/staffing/inviteAgain.ts'
import { leave } from '../domain/staffing/leave.ts'
import { unbind } from '../domain/staffing/unbind.ts'
import { newInvitation } from '../identity/newInvitation.ts'
import { changeMember } from './changeMember.ts'
import type { Rooms } from './rooms.ts'
import { staffView } from './staffView.ts'

/** What an administrator changes about somebody's account; it holds from that person's next request on. */
export const changeStaff = (rooms: Rooms) =>
  async ({ staffId, change }: ChangeStaff, { key }: Staff): Promise<StaffChanged | Refusal> => {
    const act = { at: rooms.clock.now(), by: key }
    if (change.kind === 'invite') return invitedAgain(rooms, staffId, act)
    const after = await changeMember(rooms.staff, staffId, (member) => decided(member, change, act))
    return isRefusal(after) ? after : { member: staffView(rooms.keys, after) }
  }

const decided = (member: ActiveStaff, change: Exclude<StaffChange, { kind: 'invite' }>, act: Act): StaffMember => {
  if (change.kind === 'leave') return leave(member, act)
  if (change.kind === 'unbind') return unbind(member, act)
  const { kind: _, ...post } = change
  return changePost(member, post, act)
}

const invitedAgain = async ({ staff, ids, keys }: Rooms, staffId: string, act: Act): Promise<StaffChanged | Refusal> => {
  const { code, invitation } = newInvitation({ ids, keys }, act.at)
  await staff.putInvitation(invitation.hash, staffId, invitation.expiresAt)
  const after = await changeMember(staff, staffId, (member) => inviteAgain(member, invitation, act))
  return isRefusal(after) ? after : { member: staffView(keys, after), invitation: { code, expiresAt: invitation.expiresAt } }
}
