import { demoPeople } from '../../demo/demoPeople.ts'
import type { Identify, Identity } from '../../identity/identity.ts'
import { alipayOpenId, wechatOpenId } from '../fakes/platformId.ts'

/** The accounts of the demo people at the fake platforms, each with the person behind it. */
const accounts = (wechatApp: string, alipayApp: string): Map<string, (typeof demoPeople)[number]> => new Map(demoPeople.flatMap((person) => [
  [`wechat:${wechatOpenId(wechatApp, person.id)}`, person] as const,
  [`alipay:open:${alipayOpenId(alipayApp, person.id)}`, person] as const
]))

/**
 * Stands for a 统一身份认证 on this machine: a platform proves an account only, and here the demo people's accounts have
 * been linked to their persons before, so that a WeChat or Alipay login leads to their cases.
 */
export const linkedPeople = (platforms: Identity, apps: { wechat: string; alipay: string }): Identity => {
  const known = accounts(apps.wechat, apps.alipay)
  const linked = (identify: Identify): Identify => async (code) => {
    const proven = await identify(code)
    if (!('kind' in proven) || proven.kind !== 'account') return proven
    const person = known.get(proven.account)
    return person ? { kind: 'person', idNumber: person.idNumber, name: person.name, account: proven.account } : proven
  }
  return Object.fromEntries(Object.entries(platforms).map(([provider, identify]) => [provider, linked(identify)]))
}
