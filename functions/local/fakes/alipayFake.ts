import { rsaPrivateKey, rsaPublicKey } from '../../identity/rsaKey.ts'
import { alipayVoice } from './alipayFakeAnswer.ts'
import type { AlipayFailure } from './alipayFakeAnswer.ts'
import { alipayFakeConsents } from './alipayFakeConsents.ts'
import { alipayFakeLogin } from './alipayFakeLogin.ts'
import type { AlipayFakeLogin } from './alipayFakeLogin.ts'
import { alipayFakeMessages } from './alipayFakeMessages.ts'
import { consentStock } from './consentStock.ts'
import type { DeliveredMessage } from './deliveredMessage.ts'
import type { FakeTemplate } from './fakeTemplate.ts'
import { scriptedFailures } from './scriptedFailures.ts'
import { signatureFault } from './signatureFault.ts'
import { troubled } from './troubles.ts'

/** The app as Alipay knows it, Alipay's own private key, the app's message templates, and words that no message may have in it. */
export type AlipayFakeApp = AlipayFakeLogin & {
  appPublicKey: string; privateKey: string; templates?: readonly FakeTemplate[]; banned?: readonly string[]
}

/**
 * Alipay's gateway, wherever it is mounted: login (oauth.token), template messages and the question after consents. It
 * checks the app's signature and signs what it says. Beside `answer` stands what a tester may do: hand out login codes,
 * `grant` and `revoke` consents by person and template, script failures (`failNext`, usually a 500 isp.unknow-error, spelt
 * so) and what befalls the connection (`troubleNext`). `delivered` is what people found, oldest first.
 */
export const alipayFake = ({ appPublicKey, privateKey, templates = [], banned = [], ...app }: AlipayFakeApp) => {
  const [known, voice, stock] = [{ appId: app.appId, key: rsaPublicKey(appPublicKey) }, alipayVoice(rsaPrivateKey(privateKey), app.clock), consentStock(templates)]
  const failures = scriptedFailures<AlipayFailure>({ status: 500, code: 'isp.unknow-error' })
  const delivered: DeliveredMessage[] = []
  const [login, messages] = [alipayFakeLogin(app, voice), { ...app, stock, delivered, templates, banned }]
  const calls = new Map<string, (body: string) => Response>([
    ['/v3/alipay/system/oauth/token', login.answer],
    ['/v3/alipay/open/app/mini/templatemessage/send', alipayFakeMessages(messages, voice)],
    ['/v3/alipay/open/app/messagetemplate/subscribe/query', alipayFakeConsents(messages, voice)]
  ])
  const { answer, troubleNext } = troubled(async (request) => {
    const { pathname, search } = new URL(request.url)
    const path = pathname.slice(Math.max(0, pathname.indexOf('/v3/'))) + search
    const call = request.method === 'POST' ? calls.get(path) : undefined
    if (!call) return voice.failed({ status: 404, code: 'invalid-path' })
    const scripted = failures.take()
    if (scripted) return voice.failed(scripted)
    const body = await request.text()
    const fault = signatureFault({ authorization: request.headers.get('authorization') ?? '', method: 'POST', path, body }, known, app.clock.now())
    return fault ? voice.failed({ status: 401, code: fault }) : call(body)
  })
  return { answer, troubleNext, failNext: failures.failNext, issue: login.issue, grant: stock.grant, revoke: stock.revoke, left: stock.left, delivered }
}
