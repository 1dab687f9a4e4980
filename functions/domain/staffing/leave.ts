import type { Act } from '../staffLedger.ts'
import type { ActiveStaff, StaffMember } from '../staffMember.ts'
import { ended } from './changed.ts'

/** 离岗: the account keeps its past and can never be signed in to again; somebody who returns is invited anew. */
export const leave = (member: ActiveStaff, act: Act): StaffMember => {
  const { accounts: _, invitation: __, absence: ___, messenger: ____, phone: _____, ...kept } = ended(member, { fact: 'left' }, act)
  return { ...kept, state: 'left' }
}
