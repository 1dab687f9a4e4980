import type { SealedField } from '../domain/sealed.ts'
import type { StaffMember } from '../domain/staffMember.ts'
import type { KeyProvider } from '../keys/keyProvider.ts'

const place = (staffId: string): string => `${staffId}/name`

/** The name of a member of staff, opened. */
export const staffName = (keys: KeyProvider, { staffId, name }: StaffMember): string => keys.open(name, place(staffId))

/** A name, sealed for the account it belongs to. */
export const sealedStaffName = (keys: KeyProvider, staffId: string, name: string): SealedField => keys.seal(name, place(staffId))
