import { isRefusal } from '@haochaping/shared/schemas/refusal.ts'
import type { Refusal } from '@haochaping/shared/schemas/refusal.ts'
import type { SignedIn, SignIn } from '@haochaping/shared/schemas/signIn.ts'
import { maskedName } from '../domain/maskedName.ts'
import { isBound } from '../domain/staffMember.ts'
import type { Proven } from '../identity/identity.ts'
import { provenKey } from '../identity/personKey.ts'
import { openSession } from '../identity/session.ts'
import type { Rooms } from './rooms.ts'
import { staffSignedIn } from './staffSignedIn.ts'

/** Turns a platform's login code into a short session, a citizen's or, where the account is bound, a member of staff's. What the platform proves is keyed and forgotten. */
export const signIn = (rooms: Rooms) =>
  async ({ provider, code, as }: SignIn): Promise<SignedIn | Refusal> => {
    const proven = await rooms.identity[provider]?.(code) ?? { refused: 'signInFailed' as const }
    if (isRefusal(proven)) return proven
    return as === 'staff' ? asStaff(rooms, proven) : asCitizen(rooms, proven)
  }

const asCitizen = async ({ keys, clock }: Rooms, proven: Proven): Promise<SignedIn> => {
  const opened = await openSession({ key: provenKey(keys, proven), role: 'citizen' }, keys.sessions, clock.now())
  return { ...opened, role: 'citizen', ...('name' in proven ? { name: maskedName(proven.name) } : {}) }
}

const asStaff = async (rooms: Rooms, proven: Proven): Promise<SignedIn | Refusal> => {
  const account = provenKey(rooms.keys, proven)
  const claim = await rooms.staff.claimOn(account)
  const member = claim && await rooms.staff.load(claim.staffId)
  return isBound(member, account) ? staffSignedIn(rooms, member) : { refused: 'notStaff' }
}
