import { addHours, epochSeconds } from '@haochaping/shared/calendar/localDate.ts'
import { createSign, randomUUID } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import * as z from 'zod/mini'
import type { Clock } from '../../clock.ts'
import { quietJson } from '../../quietJson.ts'
import { rsaPrivateKey, rsaPublicKey } from '../../identity/rsaKey.ts'
import { loginCodes } from './loginCodes.ts'
import type { FakePerson } from './loginCodes.ts'
import { alipayOpenId, alipayUserId } from './platformId.ts'
import { scriptedFailures } from './scriptedFailures.ts'
import { signatureFault } from './signatureFault.ts'

/** The app as Alipay knows it, Alipay's own private key, and which id the app is given (newer apps: open_id). */
export type AlipayFakeApp = {
  clock: Clock; appId: string; appPublicKey: string; privateKey: string; people: readonly FakePerson[]; gives?: 'open_id' | 'user_id'
}

/** A failure as the V3 protocol tells it. Which status goes with which code is our assumption, but for its class. */
export type AlipayFailure = { status: number; code: string }

const Asked = z.object({ grant_type: z.string(), code: z.optional(z.string()) })

/** A login code lives at least three minutes (my.getAuthCode names 3 minutes to 24 hours). */
const lifetime = 180

/**
 * Alipay's gateway as far as login goes: answers POST /v3/alipay/system/oauth/token wherever it is mounted, checks the
 * app's signature and signs what it says. `failNext` scripts failures, usually a 500 isp.unknow-error (spelt so).
 */
export const alipayFake = ({ clock, appId, appPublicKey, privateKey, people, gives = 'open_id' }: AlipayFakeApp) => {
  const [known, key] = [{ appId, key: rsaPublicKey(appPublicKey) }, rsaPrivateKey(privateKey)]
  const codes = loginCodes({ clock, people, lifetime })
  const failures = scriptedFailures<AlipayFailure>({ status: 500, code: 'isp.unknow-error' })

  const said = (status: number, answer: object): Response => signedAnswer({ status, answer }, key, clock)
  const failed = ({ status, code }: AlipayFailure): Response => said(status, { code, message: `fake: ${code}`, links: [] })

  const token = (body: string): Response => {
    const { data } = Asked.safeParse(quietJson(body))
    if (data?.grant_type !== 'authorization_code') return failed({ status: 400, code: 'isv.grant-type-invalid' })
    const found = codes.use(data.code ?? '')
    if (typeof found === 'string') return failed({ status: 400, code: 'isv.code-invalid' })
    const id = gives === 'open_id' ? alipayOpenId(appId, found.person) : alipayUserId(found.person)
    return said(200, { [gives]: id, ...tokens(clock) })
  }

  const answer = async (request: Request): Promise<Response> => {
    const { pathname, search } = new URL(request.url)
    const path = pathname.slice(Math.max(0, pathname.indexOf('/v3/'))) + search
    if (request.method !== 'POST' || path !== '/v3/alipay/system/oauth/token') return failed({ status: 404, code: 'invalid-path' })
    const scripted = failures.take()
    if (scripted) return failed(scripted)
    const body = await request.text()
    const fault = signatureFault({ authorization: request.headers.get('authorization') ?? '', method: 'POST', path, body }, known, clock.now())
    return fault ? failed({ status: 401, code: fault }) : token(body)
  }
  return { answer, issue: codes.issue, failNext: failures.failNext }
}

/** The rest of a token: numbers as text and the start in Beijing time, as Alipay sends them. */
const tokens = (clock: Clock) => ({
  access_token: randomUUID(), refresh_token: randomUUID(), expires_in: '1296000', re_expires_in: '2592000',
  auth_start: addHours(clock.now(), 8).slice(0, 19).replace('T', ' ')
})

/** An answer under Alipay's signature, as the V3 protocol carries it. */
const signedAnswer = ({ status, answer }: { status: number; answer: object }, key: KeyObject, clock: Clock): Response => {
  const [body, timestamp, nonce] = [JSON.stringify(answer), String(epochSeconds(clock.now()) * 1000), randomUUID()]
  const signature = createSign('RSA-SHA256').update([timestamp, nonce, body, ''].join('\n')).sign(key, 'base64')
  const headers = { 'content-type': 'application/json', 'alipay-timestamp': timestamp, 'alipay-nonce': nonce, 'alipay-signature': signature }
  return new Response(body, { status, headers })
}
