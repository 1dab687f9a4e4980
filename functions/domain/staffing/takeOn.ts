import { withEntry } from '../staffLedger.ts'
import type { Act } from '../staffLedger.ts'
import type { ActiveStaff, Invitation } from '../staffMember.ts'

/** Somebody new: who she is to be, and the invitation she binds her account by. */
export type Newcomer = Pick<ActiveStaff, 'staffId' | 'role' | 'unit' | 'unitName' | 'name'> & Partial<Pick<ActiveStaff, 'phone'>> & { invitation: Invitation }

/** A staff account that nobody can sign in to before the invitation is used. */
export const takeOn = (newcomer: Newcomer, act: Act): ActiveStaff => ({
  ...newcomer, state: 'active', version: 1, stamp: 1, accounts: [],
  ledger: withEntry([], { ...act, fact: 'invited', data: { role: newcomer.role, unit: newcomer.unit } })
})
