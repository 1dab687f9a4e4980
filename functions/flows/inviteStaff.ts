import type { InviteStaff, StaffInvited } from '@haochaping/shared/schemas/inviteStaff.ts'
import { takeOn } from '../domain/staffing/takeOn.ts'
import type { Staff } from '../domain/actor.ts'
import { newInvitation } from '../identity/newInvitation.ts'
import type { Rooms } from './rooms.ts'
import { sealedAddress } from './staffAddress.ts'
import { sealedStaffName } from './staffName.ts'

/** Takes somebody on and gives the invitation she binds her account by. The signpost is written first: without the member it leads nowhere. */
export const inviteStaff = ({ staff, ids, keys, clock }: Rooms) =>
  async ({ name, phone, ...post }: InviteStaff, { key }: Pick<Staff, 'key'>): Promise<StaffInvited> => {
    const [staffId, now] = [ids.unique(), clock.now()]
    const { code, invitation } = newInvitation({ ids, keys }, now)
    await staff.putInvitation(invitation.hash, staffId, invitation.expiresAt)
    const member = takeOn({ staffId, ...post, name: sealedStaffName(keys, staffId, name), invitation, ...(phone === undefined ? {} : { phone: sealedAddress(keys, staffId, { address: 'phone', text: phone }) }) }, { at: now, by: key })
    if (!await staff.add(member)) throw new Error('a new staff id is new')
    return { staffId, invitation: { code, expiresAt: invitation.expiresAt } }
  }
