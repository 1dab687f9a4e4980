import { createHash } from 'node:crypto'

const digest = (...parts: string[]): Buffer => createHash('sha256').update(parts.join('\0')).digest()

/** The openid WeChat's fake gives this person in this app: 28 characters, the same at every login. */
export const wechatOpenId = (appId: string, personId: string): string =>
  `o${digest('wechat', appId, personId).toString('base64url').slice(0, 27)}`

/** The open_id Alipay's fake gives this person in this app. */
export const alipayOpenId = (appId: string, personId: string): string =>
  digest('alipay', appId, personId).toString('hex').slice(0, 47)

/** The user_id of older Alipay apps: 16 digits that begin with 2088, the same in every app. */
export const alipayUserId = (personId: string): string =>
  `2088${(digest('alipay', personId).readBigUInt64BE() % 10n ** 12n).toString().padStart(12, '0')}`
