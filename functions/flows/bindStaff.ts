import { secondsBetween } from '@haochaping/shared/calendar/localDate.ts'
import type { BindStaff } from '@haochaping/shared/schemas/bindStaff.ts'
import { isRefusal } from '@haochaping/shared/schemas/refusal.ts'
import type { Refusal } from '@haochaping/shared/schemas/refusal.ts'
import type { SignedIn } from '@haochaping/shared/schemas/signIn.ts'
import type { StaffMember } from '../domain/staffMember.ts'
import { isBound } from '../domain/staffMember.ts'
import { bind } from '../domain/staffing/bind.ts'
import type { Binding } from '../domain/staffing/bind.ts'
import { invitationKey } from '../identity/newInvitation.ts'
import { provenKey } from '../identity/personKey.ts'
import { staffKeyOf } from '../identity/staffSession.ts'
import type { Claim } from '../storage/staff.ts'
import { changeMember } from './changeMember.ts'
import type { Rooms } from './rooms.ts'
import { messengerOf } from './staffAddress.ts'
import { staffSignedIn } from './staffSignedIn.ts'

/** How long a binding under way keeps its claim on an account, in seconds (our choice); an older claim without a binding was left by a crash. */
const underWay = 60

/** Binds a proven platform account to whom the invitation is for, and signs her in. */
export const bindStaff = (rooms: Rooms) =>
  async ({ provider, code, invitation }: BindStaff): Promise<SignedIn | Refusal> => {
    const proven = await rooms.identity[provider]?.(code) ?? { refused: 'signInFailed' as const }
    if (isRefusal(proven)) return proven
    const hash = invitationKey(rooms.keys, invitation)
    const staffId = await rooms.staff.invited(hash)
    const messenger = staffId === undefined || proven.kind !== 'account' ? undefined : messengerOf(rooms.keys, staffId, proven.account)
    const binding = { account: provenKey(rooms.keys, proven), invitation: hash, messenger }
    const bound = staffId === undefined ? undefined : await boundTo(rooms, staffId, binding)
    if (isRefusal(bound)) return bound.refused === 'unknownStaff' ? { refused: 'invitationUnknown' } : bound
    return bound?.state === 'active' ? staffSignedIn(rooms, bound) : { refused: 'invitationUnknown' }
  }

/** The account is claimed before the member is written, so that it signs one person in. */
const boundTo = ({ staff, keys, clock }: Rooms, staffId: string, binding: Binding): Promise<StaffMember | Refusal> => {
  const act = { at: clock.now(), by: staffKeyOf(keys, staffId) }
  return changeMember(staff, staffId, async (member) => {
    const after = bind(member, binding, act)
    if (isRefusal(after)) return after
    return await claimed(staff, binding.account, { staffId, at: act.at }) ? after : { refused: 'accountTaken' }
  })
}

/** Claims an account unless it is bound to somebody else, or is just being. */
const claimed = async (staff: Rooms['staff'], account: string, claim: Claim): Promise<boolean> => {
  const read = await staff.claimOn(account)
  if (read && read.staffId !== claim.staffId) {
    const bound = isBound(await staff.load(read.staffId), account)
    if (bound || secondsBetween(read.at, claim.at) < underWay) return false
  }
  return staff.claim(account, claim, read)
}
