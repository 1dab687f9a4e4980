import * as z from 'zod/mini'
import type { Clock } from '../clock.ts'
import type { Identify } from './identity.ts'
import { quietJson } from '../quietJson.ts'
import { platformToken } from './platformToken.ts'

/** 企业微信: the organisation, the secret of its app that the mini-program is linked to. */
export type WecomApp = { corpId: string; secret: string; base: string; clock: Clock }

const Token = z.object({ errcode: z.optional(z.number()), access_token: z.optional(z.string()), expires_in: z.optional(z.number()) })
const Session = z.object({ errcode: z.optional(z.number()), corpid: z.optional(z.string()), userid: z.optional(z.string()) })

/** The login code is no good (企业微信's code2Session page); everything else is the platform's trouble or ours. */
const refusedCode = 40029

/** Our token is no longer good: 40014 wrong, 42001 over (as commonly quoted; 来源待核). */
const tokenCodes = [40014, 42001]

/** How long 企业微信 may take for one call, in milliseconds (our choice). */
const patience = 5000

/**
 * 企业微信 login in its mini-program: jscode2session turns the single-use code of wx.qy.login into the userid in the
 * organisation. The session_key that comes with it is not kept. Read in a secondary copy of the page for self-built
 * apps (来源待核); not run against a real organisation.
 */
export const wecomIdentify = ({ corpId, secret, base, clock }: WecomApp): Identify => {
  const token = platformToken(async () => {
    const told = Token.safeParse(await asked(`${base}/cgi-bin/gettoken`, { corpid: corpId, corpsecret: secret })).data
    if (told?.access_token && told.expires_in) return { token: told.access_token, lasts: told.expires_in }
    throw new Error(`gettoken answered ${told?.errcode ?? 'without errcode'}`)
  }, clock)
  const session = async (code: string) =>
    Session.safeParse(await asked(`${base}/cgi-bin/miniprogram/jscode2session`, { access_token: await token.get(), js_code: code, grant_type: 'authorization_code' })).data
  return async (code) => {
    let told = await session(code)
    if (told?.errcode !== undefined && tokenCodes.includes(told.errcode)) {
      token.forget()
      told = await session(code)
    }
    if (told?.userid && told.corpid) return { kind: 'account', account: `wecom:${told.corpid}:${told.userid}` }
    if (told?.errcode === refusedCode) return { refused: 'signInFailed' }
    throw new Error(`jscode2session of 企业微信 answered ${told?.errcode ?? 'without errcode'}`)
  }
}

/** What the platform answers; a failure to reach it names no address, for secret and code stand in it. */
const asked = async (address: string, query: Record<string, string>): Promise<unknown> => {
  const reply = await fetch(`${address}?${new URLSearchParams(query)}`, { signal: AbortSignal.timeout(patience) })
  return quietJson(await reply.text())
}
