import { addSeconds, epochSeconds } from '@haochaping/shared/calendar/localDate.ts'
import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { createHmac, randomBytes } from 'node:crypto'
import type { Clock } from '../../clock.ts'
import { loginCodes } from './loginCodes.ts'
import type { FakePerson } from './loginCodes.ts'
import { scriptedFailures } from './scriptedFailures.ts'

export type ZwdingFakeApp = { clock: Clock; appKey: string; appSecret: string; people: readonly FakePerson[] }

/** A token lasts two hours, a login code five minutes; a timestamp may be off by ten minutes. In seconds, our assumptions (来源待核). */
const [tokenLife, codeLife, tolerance] = [7200, 300, 600]

/** 浙政钉's server as far as login goes, wherever it is mounted: checks each request's signature as the protocol has it, and not by our own signing. */
export const zwdingFake = ({ clock, appKey, appSecret, people }: ZwdingFakeApp) => {
  const codes = loginCodes({ clock, people, lifetime: codeLife })
  const failures = scriptedFailures<number>(500)
  const tokens = new Map<string, Instant>()
  const gettoken = (): Response => {
    const accessToken = randomBytes(16).toString('hex')
    tokens.set(accessToken, addSeconds(clock.now(), tokenLife))
    return told({ accessToken, expiresIn: tokenLife })
  }
  const user = (form: URLSearchParams): Response => {
    const until = tokens.get(form.get('access_token') ?? '')
    const found = until && until > clock.now() ? codes.use(form.get('auth_code') ?? '') : 'unknown'
    return typeof found === 'string' ? refused() : told({ tenantUserId: `34748$${found.person}`, lastName: '' })
  }
  const answer = async (request: Request): Promise<Response> => {
    const path = /\/(gettoken\.json|rpc\/oauth2\/dingtalk_app_user\.json)$/.exec(new URL(request.url).pathname)?.[0]
    if (!path) return new Response('Not Found', { status: 404 })
    const form = new URLSearchParams(await request.text())
    const status = failures.take()
    if (status !== undefined) return new Response('', { status })
    if (request.headers.get('apikey') !== appKey || !signed(request, { path, form, appSecret, now: clock.now() })) return Response.json({ success: false, errorMsg: 'signature' }, { status: 401 })
    return path === '/gettoken.json' ? gettoken() : user(form)
  }
  return { answer, issue: codes.issue, failNext: failures.failNext }
}

type Signed = { path: string; form: URLSearchParams; appSecret: string; now: Instant }

const signed = ({ headers }: Request, { path, form, appSecret, now }: Signed): boolean => {
  const said = (name: string): string => headers.get(`x-hmac-auth-${name}`) ?? ''
  form.sort()
  const text = `POST\n${said('timestamp')}\n${said('nonce')}\n${path}\n${[...form].map((pair) => pair.join('=')).join('&')}`
  const holds = createHmac('sha256', appSecret).update(text).digest('base64') === said('signature')
  const at = Date.parse(said('timestamp')) / 1000
  return holds && said('timestamp').endsWith('+08:00') && Math.abs(at - epochSeconds(now)) <= tolerance
}

const told = (data: object): Response => Response.json({ success: true, content: { success: true, responseCode: '0', data } })
const refused = (): Response => Response.json({ success: true, content: { success: false, responseCode: '1', responseMessage: 'invalid' } })
