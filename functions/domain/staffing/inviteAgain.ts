import type { Act } from '../staffLedger.ts'
import type { ActiveStaff, Invitation } from '../staffMember.ts'
import { changed } from './changed.ts'

/** The member with a fresh invitation; the one before is worth nothing any more. */
export const inviteAgain = (member: ActiveStaff, invitation: Invitation, act: Act): ActiveStaff =>
  ({ ...changed(member, { fact: 'invitedAgain' }, act), invitation })
