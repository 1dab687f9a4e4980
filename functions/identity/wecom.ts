import * as z from 'zod/mini'
import type { Identify } from './identity.ts'
import { staleTokenCodes, wecomAsked, wecomToken } from './wecomToken.ts'
import type { WecomApp } from './wecomToken.ts'

const Session = z.object({ errcode: z.optional(z.number()), corpid: z.optional(z.string()), userid: z.optional(z.string()) })

/** The login code is no good (企业微信's code2Session page); everything else is the platform's trouble or ours. */
const refusedCode = 40029

/**
 * 企业微信 login in its mini-program, by the app it is linked to: jscode2session turns the single-use code of wx.qy.login
 * into the userid in the organisation. The session_key that comes with it is not kept. Read in a secondary copy of the
 * page for self-built apps (来源待核); not run against a real organisation.
 */
export const wecomIdentify = (app: WecomApp): Identify => {
  const token = wecomToken(app)
  const session = async (code: string) =>
    Session.safeParse(await wecomAsked(`${app.base}/cgi-bin/miniprogram/jscode2session`, { access_token: await token.get(), js_code: code, grant_type: 'authorization_code' })).data
  return async (code) => {
    let told = await session(code)
    if (told?.errcode !== undefined && staleTokenCodes.includes(told.errcode)) {
      token.forget()
      told = await session(code)
    }
    if (told?.userid && told.corpid) return { kind: 'account', account: `wecom:${told.corpid}:${told.userid}` }
    if (told?.errcode === refusedCode) return { refused: 'signInFailed' }
    throw new Error(`jscode2session of 企业微信 answered ${told?.errcode ?? 'without errcode'}`)
  }
}
