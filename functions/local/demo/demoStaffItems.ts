import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { demoStaff } from '../../demo/demoStaff.ts'
import type { DemoStaff } from '../../demo/demoStaff.ts'
import type { StaffMember } from '../../domain/staffMember.ts'
import { withEntry } from '../../domain/staffLedger.ts'
import { sealedStaffName } from '../../flows/staffName.ts'
import { accountKey } from '../../identity/personKey.ts'
import type { KeyProvider } from '../../keys/keyProvider.ts'
import { toStaffItem } from '../../storage/dynamo/staff.ts'
import { accountSignpost } from '../../storage/keys.ts'

/** The platform account that signs a demo member of staff in: the demo provider proves it like any other. */
export const demoAccount = (id: string): string => `demo:${id}`

/** Every stored item of the demo city's staff: the accounts, and the signposts that lead a sign-in to them. */
export function* demoStaffItems(keys: KeyProvider, now: Instant): Generator<Record<string, unknown>, void, undefined> {
  for (const person of demoStaff) {
    const account = accountKey(keys, demoAccount(person.id))
    yield toStaffItem(memberOf(person, account, { keys, now }))
    yield { ...accountSignpost(account), staffId: person.id, at: now }
  }
}

const memberOf = ({ id, name, role, unit, unitName }: DemoStaff, account: string, { keys, now }: { keys: KeyProvider; now: Instant }): StaffMember => {
  const invited = withEntry([], { at: now, by: 'command', fact: 'invited', data: { role, unit } })
  return {
    state: 'active', staffId: id, version: 1, role, unit, unitName, name: sealedStaffName(keys, id, name), stamp: 1,
    accounts: [account], ledger: withEntry(invited, { at: now, by: 'command', fact: 'bound', data: {} })
  }
}
