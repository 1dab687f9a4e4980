import type { SignedIn } from '@haochaping/shared/schemas/signIn.ts'
import { maskedName } from '../domain/maskedName.ts'
import type { ActiveStaff } from '../domain/staffMember.ts'
import { openSession } from '../identity/session.ts'
import { staffSession } from '../identity/staffSession.ts'
import type { Rooms } from './rooms.ts'
import { staffName } from './staffName.ts'

/** A fresh session of a member of staff. */
export const staffSignedIn = async ({ keys, clock }: Rooms, member: ActiveStaff): Promise<SignedIn> => {
  const opened = await openSession(staffSession(keys, member), keys.sessions, clock.now())
  return { ...opened, role: member.role, name: maskedName(staffName(keys, member)), unitName: member.unitName }
}
