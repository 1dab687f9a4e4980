import type { Clock } from '../../clock.ts'
import { fakeTokens } from './fakeTokens.ts'
import { loginCodes } from './loginCodes.ts'
import type { FakePerson } from './loginCodes.ts'
import { scriptedFailures } from './scriptedFailures.ts'
import { troubled } from './troubles.ts'
import { zwdingNotices } from './zwdingNotices.ts'
import type { ZwdingDelivered } from './zwdingNotices.ts'
import { zwdingSigned } from './zwdingSigned.ts'

/** The app and its tenant (usually 34748). */
export type ZwdingFakeApp = { clock: Clock; appKey: string; appSecret: string; people: readonly FakePerson[]; tenantId?: string }

/** A token lasts two hours, a login code five minutes. In seconds, our assumptions (来源待核). */
const [tokenLife, codeLife] = [7200, 300]

/** 浙政钉's server, wherever it is mounted: login and work notices (`delivered`); checks each request's signature. `failNext` scripts statuses, `troubleNext` what befalls the connection. */
export const zwdingFake = ({ clock, appKey, appSecret, people, tenantId = '34748' }: ZwdingFakeApp) => {
  const codes = loginCodes({ clock, people, lifetime: codeLife })
  const failures = scriptedFailures<number>(500)
  const tokens = fakeTokens(clock, tokenLife)
  const delivered: ZwdingDelivered[] = []
  const notices = zwdingNotices({ clock, people, tenantId, delivered })
  const calls: Record<string, (form: URLSearchParams) => Response> = {
    '/gettoken.json': () => {
      const { access_token: accessToken, expires_in: expiresIn } = tokens.give()
      return told({ accessToken, expiresIn })
    },
    '/rpc/oauth2/dingtalk_app_user.json': (form) => {
      const found = tokens.state(form.get('access_token')) === 'good' ? codes.use(form.get('auth_code') ?? '') : 'unknown'
      return typeof found === 'string' ? refused('invalid') : told({ tenantUserId: `${tenantId}$${found.person}`, lastName: '' })
    },
    '/message/workNotification': (form) => {
      const said = tokens.state(form.get('access_token')) === 'good' ? notices(form) : { refused: 'token' }
      return 'refused' in said ? refused(said.refused) : told(said)
    }
  }
  const { answer, troubleNext } = troubled(async (request) => {
    const path = Object.keys(calls).find((one) => new URL(request.url).pathname.endsWith(one)) ?? ''
    const form = new URLSearchParams(await request.text())
    const status = calls[path] ? failures.take() : 404
    if (status !== undefined) return new Response('', { status })
    const known = request.headers.get('apikey') === appKey && zwdingSigned(request, { path, form, appSecret, now: clock.now() })
    return known && calls[path] ? calls[path](form) : Response.json({ success: false, errorMsg: 'signature' }, { status: 401 })
  })
  return { answer, troubleNext, issue: codes.issue, failNext: failures.failNext, forgetTokens: tokens.forgetAll, delivered }
}

const told = (data: object): Response => Response.json({ success: true, content: { success: true, responseCode: '0', data } })
const refused = (why: string): Response => Response.json({ success: true, content: { success: false, responseCode: why, responseMessage: 'invalid' } })
