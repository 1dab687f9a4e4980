import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { demoStaff } from '../../demo/demoStaff.ts'
import type { DemoStaff } from '../../demo/demoStaff.ts'
import type { StaffMember } from '../../domain/staffMember.ts'
import { withEntry } from '../../domain/staffLedger.ts'
import { messengerOf, sealedAddress } from '../../flows/staffAddress.ts'
import { sealedStaffName } from '../../flows/staffName.ts'
import { accountKey } from '../../identity/personKey.ts'
import type { KeyProvider } from '../../keys/keyProvider.ts'
import { toStaffItem } from '../../storage/dynamo/staff.ts'
import { accountSignpost } from '../../storage/keys.ts'
import { localApps } from '../localApps.ts'

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

/** Her account at the stand-in of her messenger, named as a login names it. */
const workAccount = ({ id, messenger }: DemoStaff): string =>
  messenger === 'wecom' ? `wecom:${localApps.wecom.corpId}:${id}` : `zwding:${localApps.zwding.tenantId}$${id}`

const memberOf = (person: DemoStaff, account: string, { keys, now }: { keys: KeyProvider; now: Instant }): StaffMember => {
  const { id, name, role, unit, unitName, mobile } = person
  const messenger = messengerOf(keys, id, workAccount(person))
  const invited = withEntry([], { at: now, by: 'command', fact: 'invited', data: { role, unit } })
  return {
    state: 'active', staffId: id, version: 1, role, unit, unitName, name: sealedStaffName(keys, id, name), stamp: 1,
    accounts: [account], ...(messenger ? { messenger } : {}), phone: sealedAddress(keys, id, { address: 'phone', text: mobile }), ledger: withEntry(invited, { at: now, by: 'command', fact: 'bound', data: {} })
  }
}
