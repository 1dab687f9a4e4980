import { consentPlatforms } from '@haochaping/shared/schemas/templateKind.ts'
import { demoPeople } from '../../demo/demoPeople.ts'
import type { Identify, Identity } from '../../identity/identity.ts'
import { citizenAccount } from '../demo/citizenAccount.ts'

/** The accounts of the demo people at the fake platforms, each with the person behind it. */
const accounts = new Map<string, (typeof demoPeople)[number]>(demoPeople.flatMap((person) => consentPlatforms.map((platform) => [citizenAccount(platform, person.id), person] as const)))

/**
 * Stands for a 统一身份认证 on this machine: a platform proves an account only, and here the demo people's accounts have
 * been linked to their persons before, so that a WeChat or Alipay login leads to their cases.
 */
export const linkedPeople = (platforms: Identity): Identity => {
  const linked = (identify: Identify): Identify => async (code) => {
    const proven = await identify(code)
    if (!('kind' in proven) || proven.kind !== 'account') return proven
    const person = accounts.get(proven.account)
    return person ? { kind: 'person', idNumber: person.idNumber, name: person.name, account: proven.account } : proven
  }
  return Object.fromEntries(Object.entries(platforms).map(([provider, identify]) => [provider, linked(identify)]))
}
