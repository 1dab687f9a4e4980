import { withEntry } from '../staffLedger.ts'
import type { Act, StaffEntry } from '../staffLedger.ts'
import type { ActiveStaff } from '../staffMember.ts'

/** What happened, as it is written down. */
export type Happened = Pick<StaffEntry, 'fact'> & { data?: StaffEntry['data'] }

/** The member with one more entry in her ledger. */
export const changed = (member: ActiveStaff, { fact, data = {} }: Happened, act: Act): ActiveStaff =>
  ({ ...member, ledger: withEntry(member.ledger, { ...act, fact, data }) })

/** The same, and whatever sessions she has are over. */
export const ended = (member: ActiveStaff, happened: Happened, act: Act): ActiveStaff =>
  ({ ...changed(member, happened, act), stamp: member.stamp + 1 })
