import { StaffRole } from '@haochaping/shared/schemas/staffRole.ts'
import type { ActiveStaff } from '../domain/staffMember.ts'
import { accountKey } from '../identity/personKey.ts'
import type { City } from './city.ts'
import { testKeys } from './given.ts'

/** A member of staff for a test, bound to the account of the same code: `<role>:<unit>`, and `:<anything>` behind it for colleagues. */
export const aMember = (code: string, like: Partial<ActiveStaff> = {}): ActiveStaff => {
  const [role, unit = ''] = code.split(':')
  const staffId = testKeys.index('staff', code)
  return {
    state: 'active', staffId, version: 1, role: StaffRole.parse(role), unit, unitName: `${unit}局`, name: testKeys.seal('李敏', `${staffId}/name`),
    stamp: 1, accounts: [accountKey(testKeys, code)], ledger: [], ...like
  }
}

/** Takes somebody on where the city has no such person yet; undefined when the code is none of staff. */
export const hired = async ({ rooms: { staff, clock } }: City, code: string, like: Partial<ActiveStaff> = {}): Promise<ActiveStaff | undefined> => {
  if (!StaffRole.safeParse(code.split(':')[0]).success) return undefined
  const member = aMember(code, like)
  const [account] = member.accounts
  if (await staff.add(member) && account) await staff.claim(account, { staffId: member.staffId, at: clock.now() }, undefined)
  if (member.absence) await staff.putDeputy(member.absence.deputy, member.staffId)
  return member
}
