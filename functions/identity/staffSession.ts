import type { StaffMember } from '../domain/staffMember.ts'
import type { KeyProvider } from '../keys/keyProvider.ts'
import type { StaffSession } from './session.ts'

/** The keyed hash that stands for a member of staff in ledgers. */
export const staffKeyOf = (keys: KeyProvider, staffId: string): string => keys.index('staff', staffId)

/** The session of a member of staff as she is now. */
export const staffSession = (keys: KeyProvider, { staffId, stamp }: StaffMember): StaffSession =>
  ({ role: 'staff', key: staffKeyOf(keys, staffId), staffId, stamp })
