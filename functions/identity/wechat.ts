import * as z from 'zod/mini'
import type { Identify } from './identity.ts'
import { quietJson } from '../quietJson.ts'

export type WechatApp = { appId: string; secret: string; base: string }

const Answer = z.object({ openid: z.optional(z.string()), errcode: z.optional(z.number()) })

/** Codes that say: this login code is no good (unknown or used), or this user is barred. Everything else is the platform's trouble or ours. */
const refusedCodes = [40029, 40163, 40226]

/** How long WeChat may take, in milliseconds (our choice). */
const patience = 5000

/**
 * WeChat login: code2Session turns the single-use code of wx.login into the openid. The session_key that comes with it
 * is not kept. The answer is JSON under text/plain, so it is read as text.
 */
export const wechatIdentify = ({ appId, secret, base }: WechatApp): Identify => async (code) => {
  const query = new URLSearchParams({ appid: appId, secret, js_code: code, grant_type: 'authorization_code' })
  const reply = await fetch(`${base}/sns/jscode2session?${query}`, { signal: AbortSignal.timeout(patience) })
  const { data } = Answer.safeParse(quietJson(await reply.text()))
  if (!data) throw new Error(`code2Session answered ${reply.status} with something else`)
  const { openid, errcode } = data
  if (openid) return { kind: 'account', account: `wechat:${openid}` }
  if (errcode !== undefined && refusedCodes.includes(errcode)) return { refused: 'signInFailed' }
  throw new Error(`code2Session answered ${errcode ?? 'without errcode'}`)
}
