import type { Act } from '../staffLedger.ts'
import type { ActiveStaff } from '../staffMember.ts'
import { ended } from './changed.ts'

/** The member without any account: nobody signs in as her before a new invitation is used, and an old one is withdrawn. */
export const unbind = ({ invitation: _, messenger: __, ...member }: ActiveStaff, act: Act): ActiveStaff =>
  ended({ ...member, accounts: [] }, { fact: 'unbound' }, act)
