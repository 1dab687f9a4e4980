import { randomBytes } from 'node:crypto'
import type { Clock } from '../../clock.ts'
import { loginCodes } from './loginCodes.ts'
import type { FakePerson } from './loginCodes.ts'
import { wechatOpenId } from './platformId.ts'
import { wechatFailed, wechatSaid } from './wechatFakeAnswer.ts'
import type { WechatError } from './wechatFakeAnswer.ts'

/** The app as WeChat knows it, and who can log in to it. */
export type WechatFakeLogin = { clock: Clock; appId: string; secret: string; people: readonly FakePerson[] }

/** A login code lives five minutes (WeChat's wx.login page). */
const lifetime = 300

/** GET /sns/jscode2session of WeChat's fake: codes that serve once, and not for those whom WeChat bars (`risk-`). */
export const wechatFakeLogin = ({ clock, appId, secret, people }: WechatFakeLogin) => {
  const codes = loginCodes({ clock, people, lifetime })
  const failed = (errcode: WechatError): Response => wechatFailed(errcode, clock, { mark: ', rid: ' })
  const wrong = (asked: URLSearchParams): WechatError | undefined => {
    if (!asked.get('appid')) return 41002
    if (asked.get('appid') !== appId) return 40013
    if (!asked.get('secret')) return 41004
    if (asked.get('secret') !== secret) return 40125
    if (asked.get('grant_type') !== 'authorization_code') return 40002
    return asked.get('js_code') ? undefined : 41008
  }
  const login = (code: string): Response => {
    if (code.startsWith('risk-')) return failed(40226)
    const found = codes.use(code)
    if (found === 'unknown') return failed(40029)
    if (found === 'used') return failed(40163)
    return wechatSaid({ session_key: randomBytes(16).toString('base64'), openid: wechatOpenId(appId, found.person) })
  }
  const answer = async (request: Request): Promise<Response> => {
    const asked = new URL(request.url).searchParams
    const error = wrong(asked)
    return error ? failed(error) : login(asked.get('js_code') ?? '')
  }
  return { answer, issue: codes.issue }
}
