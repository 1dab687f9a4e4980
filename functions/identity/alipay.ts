import type { Refusal } from '@haochaping/shared/schemas/refusal.ts'
import * as z from 'zod/mini'
import { quietJson } from '../quietJson.ts'
import { alipayClient } from './alipayClient.ts'
import type { AlipayApp } from './alipayClient.ts'
import type { Identify, Proven } from './identity.ts'

const path = '/v3/alipay/system/oauth/token'

const Token = z.object({ open_id: z.optional(z.string()), user_id: z.optional(z.string()) })
const Failure = z.object({ code: z.string().check(z.regex(/^[\w.-]{1,64}$/)) })

/**
 * The login code is unknown, used or over, or was given to another app. Our own app id is proven by the signature, so
 * the last is the caller's doing as well. Everything else is the platform's trouble or ours.
 */
const refusedCodes = ['isv.code-invalid', 'isv.unmatched-app-id']

/**
 * Alipay login: alipay.system.oauth.token turns the single-use code of my.getAuthCode into the person's id in this app.
 * The tokens that come with it are not kept. Throws at once when a key cannot be read.
 */
export const alipayIdentify = (app: AlipayApp): Identify => {
  const ask = alipayClient(app)
  return async (code) => {
    const { ok, status, text, signed } = await ask(path, { grant_type: 'authorization_code', code })
    if (!ok) return refusalIn(status, text)
    if (!signed) throw new Error(`${path} answered without Alipay's signature`)
    return accountIn(text)
  }
}

/** Alipay does not always sign a failure; a forged one can only turn somebody away. */
const refusalIn = (status: number, text: string): Refusal => {
  const { data } = Failure.safeParse(quietJson(text))
  if (data && refusedCodes.includes(data.code)) return { refused: 'signInFailed' }
  throw new Error(`${path} answered ${status} ${data?.code ?? 'without a code'}`)
}

/** Newer apps are given an open_id, older ones a user_id: two kinds of number that must never be taken for one another. */
const accountIn = (text: string): Proven => {
  const { data } = Token.safeParse(quietJson(text))
  if (data?.open_id) return { kind: 'account', account: `alipay:open:${data.open_id}` }
  if (data?.user_id) return { kind: 'account', account: `alipay:user:${data.user_id}` }
  throw new Error(`${path} answered with neither open_id nor user_id`)
}
