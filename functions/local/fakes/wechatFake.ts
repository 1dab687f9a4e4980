import { epochSeconds } from '@haochaping/shared/calendar/localDate.ts'
import { randomBytes } from 'node:crypto'
import type { Clock } from '../../clock.ts'
import { loginCodes } from './loginCodes.ts'
import type { FakePerson } from './loginCodes.ts'
import { wechatOpenId } from './platformId.ts'
import { scriptedFailures } from './scriptedFailures.ts'

export type WechatFakeApp = { clock: Clock; appId: string; secret: string; people: readonly FakePerson[] }

/** The error codes of code2Session and what WeChat says with them (40163 and the messages as commonly quoted; 来源待核). */
const errors = {
  '-1': 'system error', 40002: 'invalid grant_type', 40013: 'invalid appid', 40029: 'invalid code', 40125: 'invalid appsecret',
  40163: 'code been used', 40226: 'code blocked', 41002: 'appid missing', 41004: 'appsecret missing', 41008: 'missing code',
  45009: 'reach max api daily quota limit', 45011: 'api minute-quota reach limit mustslower retry next minute'
} as const
export type WechatError = keyof typeof errors

/** A login code lives five minutes (WeChat's wx.login page). */
const lifetime = 300

/** WeChat's server as far as login goes: answers /sns/jscode2session wherever it is mounted. `failNext` scripts error codes, usually -1. */
export const wechatFake = ({ clock, appId, secret, people }: WechatFakeApp) => {
  const codes = loginCodes({ clock, people, lifetime })
  const failures = scriptedFailures<WechatError>('-1')
  const wrong = (asked: URLSearchParams): WechatError | undefined => {
    if (!asked.get('appid')) return 41002
    if (asked.get('appid') !== appId) return 40013
    if (!asked.get('secret')) return 41004
    if (asked.get('secret') !== secret) return 40125
    if (asked.get('grant_type') !== 'authorization_code') return 40002
    return asked.get('js_code') ? undefined : 41008
  }
  const login = (code: string) => {
    if (code.startsWith('risk-')) return failed(40226, clock)
    const found = codes.use(code)
    if (found === 'unknown') return failed(40029, clock)
    if (found === 'used') return failed(40163, clock)
    return said({ session_key: randomBytes(16).toString('base64'), openid: wechatOpenId(appId, found.person) })
  }
  const answer = async (request: Request): Promise<Response> => {
    const { pathname, searchParams } = new URL(request.url)
    if (!pathname.endsWith('/sns/jscode2session')) return new Response('Not Found', { status: 404 })
    const error = failures.take() ?? wrong(searchParams)
    return error ? failed(error, clock) : login(searchParams.get('js_code') ?? '')
  }
  return { answer, issue: codes.issue, failNext: failures.failNext }
}

/** Always status 200, always JSON under text/plain. */
const said = (answer: object): Response => new Response(JSON.stringify(answer), { headers: { 'content-type': 'text/plain' } })

const failed = (errcode: WechatError, clock: Clock): Response => {
  const rid = [epochSeconds(clock.now()).toString(16), randomBytes(4).toString('hex'), randomBytes(4).toString('hex')].join('-')
  return said({ errcode: Number(errcode), errmsg: `${errors[errcode]}, rid: ${rid}` })
}
