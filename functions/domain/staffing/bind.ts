import type { Refusal } from '@haochaping/shared/schemas/refusal.ts'
import type { Act } from '../staffLedger.ts'
import type { ActiveStaff, Invitation, Messenger, StaffMember } from '../staffMember.ts'
import { ended } from './changed.ts'

/** An account to bind, and the invitation shown, both keyed hashes; the messenger where the account is of one. */
export type Binding = { account: string; invitation: Invitation['hash']; messenger?: Messenger | undefined }

/** Binds an account by an invitation, which is used up. Unknown, used, replaced and over are one refusal: nothing is to be learnt by trying. */
export const bind = (member: StaffMember | undefined, { account, invitation, messenger }: Binding, act: Act): ActiveStaff | Refusal => {
  if (member?.state !== 'active' || member.invitation?.hash !== invitation || act.at >= member.invitation.expiresAt) return { refused: 'invitationUnknown' }
  const { invitation: _, ...rest } = member
  return ended({ ...rest, accounts: [...new Set([...member.accounts, account])], ...(messenger ? { messenger } : {}) }, { fact: 'bound' }, act)
}
