import type { ConsentPlatform } from '@haochaping/shared/schemas/templateKind.ts'
import type { ContactWays } from '../domain/contactWays.ts'

/** An account as identity/wechat.ts and identity/alipay.ts name it, taken apart: its platform, and the id by which that platform knows it. Undefined for accounts nobody can be written to by. */
export const platformAccount = (account: string): { platform: ConsentPlatform; id: string } | undefined => {
  const [platform, id] = [account.slice(0, account.indexOf(':')), account.slice(account.indexOf(':') + 1)]
  return id !== '' && (platform === 'wechat' || platform === 'alipay') ? { platform, id } : undefined
}

/** The same id as an address to write to. */
export const contactWayOf = (platform: ConsentPlatform, id: string): ContactWays => {
  if (platform === 'wechat') return { wechat: id }
  const value = id.slice(id.indexOf(':') + 1)
  return { alipay: id.startsWith('user:') ? { userId: value } : { openId: value } }
}
