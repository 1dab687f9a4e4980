import type { StaffView } from '@haochaping/shared/schemas/listStaff.ts'
import type { StaffMember } from '../domain/staffMember.ts'
import type { KeyProvider } from '../keys/keyProvider.ts'
import { staffName } from './staffName.ts'

/** A staff account as an administrator sees it. */
export const staffView = (keys: KeyProvider, member: StaffMember): StaffView => {
  const { staffId, state, role, unit, unitName } = member
  const active = member.state === 'active' ? member : undefined
  return {
    staffId, state, role, unit, unitName, name: staffName(keys, member), accounts: active?.accounts.length ?? 0,
    ...(active?.invitation ? { invitedUntil: active.invitation.expiresAt } : {}),
    ...(active?.absence ? { absence: active.absence } : {}),
    history: member.ledger.map(({ at, fact, hash }) => ({ at, fact, hash }))
  }
}
