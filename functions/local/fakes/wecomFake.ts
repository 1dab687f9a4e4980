import { addSeconds } from '@haochaping/shared/calendar/localDate.ts'
import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { randomBytes } from 'node:crypto'
import type { Clock } from '../../clock.ts'
import { loginCodes } from './loginCodes.ts'
import type { FakePerson } from './loginCodes.ts'
import { scriptedFailures } from './scriptedFailures.ts'

export type WecomFakeApp = { clock: Clock; corpId: string; secret: string; people: readonly FakePerson[] }

/** Error codes of 企业微信's server and what it says with them (as commonly quoted; 来源待核). */
const errors = { '-1': 'system busy', 40001: 'invalid credential', 40013: 'invalid corpid', 40014: 'invalid access_token', 40029: 'invalid code', 42001: 'access_token expired' } as const
export type WecomError = keyof typeof errors

/** A token lasts two hours, a login code five minutes, in seconds (来源待核). */
const [tokenLife, codeLife] = [7200, 300]

/** 企业微信's server as far as login goes: answers gettoken and jscode2session wherever it is mounted. `failNext` scripts error codes of either. */
export const wecomFake = ({ clock, corpId, secret, people }: WecomFakeApp) => {
  const codes = loginCodes({ clock, people, lifetime: codeLife })
  const failures = scriptedFailures<WecomError>('-1')
  const tokens = new Map<string, Instant>()
  const gettoken = (asked: URLSearchParams): Response => {
    if (asked.get('corpid') !== corpId) return failed(40013)
    if (asked.get('corpsecret') !== secret) return failed(40001)
    const token = randomBytes(32).toString('base64url')
    tokens.set(token, addSeconds(clock.now(), tokenLife))
    return said({ access_token: token, expires_in: tokenLife })
  }
  const session = (asked: URLSearchParams): Response => {
    const until = tokens.get(asked.get('access_token') ?? '')
    if (!until) return failed(40014)
    if (until <= clock.now()) return failed(42001)
    const found = codes.use(asked.get('js_code') ?? '')
    return typeof found === 'string' ? failed(40029) : said({ corpid: corpId, userid: found.person, session_key: randomBytes(16).toString('base64') })
  }
  const answer = async (request: Request): Promise<Response> => {
    const { pathname, searchParams } = new URL(request.url)
    const call = pathname.endsWith('/cgi-bin/gettoken') ? gettoken : pathname.endsWith('/cgi-bin/miniprogram/jscode2session') ? session : undefined
    if (!call) return new Response('Not Found', { status: 404 })
    const error = failures.take()
    return error ? failed(error) : call(searchParams)
  }
  return { answer, issue: codes.issue, failNext: failures.failNext, forgetTokens: () => tokens.clear() }
}

const said = (answer: object): Response => Response.json({ errcode: 0, errmsg: 'ok', ...answer })
const failed = (error: WecomError): Response => Response.json({ errcode: Number(error), errmsg: errors[error] })
