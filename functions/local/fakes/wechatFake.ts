import { consentStock } from './consentStock.ts'
import type { DeliveredMessage } from './deliveredMessage.ts'
import type { FakeTemplate } from './fakeTemplate.ts'
import { scriptedFailures } from './scriptedFailures.ts'
import { troubled } from './troubles.ts'
import { wechatFailed } from './wechatFakeAnswer.ts'
import type { WechatError } from './wechatFakeAnswer.ts'
import { wechatFakeLogin } from './wechatFakeLogin.ts'
import type { WechatFakeLogin } from './wechatFakeLogin.ts'
import { wechatFakeMessages } from './wechatFakeMessages.ts'
import { wechatFakePush } from './wechatFakePush.ts'
import type { WechatFakeAddress } from './wechatFakePush.ts'
import { wechatFakeTokens } from './wechatFakeTokens.ts'

/** The app as WeChat knows it; `pages`: those of its released version; `banned`: words that no message may have in it; `address`: where its pushes go. */
export type WechatFakeApp = WechatFakeLogin & { templates?: readonly FakeTemplate[]; pages?: readonly string[]; banned?: readonly string[]; address?: WechatFakeAddress }

type Call = (request: Request) => Promise<Response>

/**
 * WeChat's server, wherever it is mounted: login (jscode2session), stable_token and subscription messages. Beside
 * `answer` stands what a tester may do: hand out login codes, `grant` and `revoke` consents by person and template,
 * script error codes (`failNext`, usually -1) and what befalls the connection (`troubleNext`), throw the tokens away, take
 * us off the allow-list, say how long each message takes (`work`, given its openid). `delivered` is what people found, oldest first.
 * It pushes what it does with messages and what people take back, and any event a tester wants pushed (`push`, `pushed`).
 */
export const wechatFake = ({ templates = [], pages = [], banned = [], address, ...app }: WechatFakeApp) => {
  const [login, tokens, stock] = [wechatFakeLogin(app), wechatFakeTokens(app), consentStock(templates)]
  const failures = scriptedFailures<WechatError>('-1')
  const delivered: DeliveredMessage[] = []
  const pushes = wechatFakePush({ ...app, address })
  const messages = wechatFakeMessages({ ...app, stock, delivered, templates, pages, banned, push: pushes.push })
  const revoke = (person: string, template: string): void => {
    stock.revoke(person, template)
    pushes.push(person, 'subscribe_msg_change_event', [{ TemplateId: template, SubscribeStatusString: 'reject' }])
  }
  let work = (_to: string): Promise<void> => new Promise((resolve) => { setImmediate(resolve) })
  const send: Call = async (request) => {
    const fault = tokens.fault(new URL(request.url).searchParams.get('access_token'))
    return fault ? wechatFailed(fault, app.clock) : messages(request, (to) => work(to))
  }
  const calls: readonly [string, Call][] = [['/sns/jscode2session', login.answer], ['/cgi-bin/stable_token', tokens.answer], ['/cgi-bin/message/subscribe/send', send]]
  const { answer, troubleNext } = troubled(async (request) => {
    const call = calls.find(([path]) => new URL(request.url).pathname.endsWith(path))?.[1]
    if (!call) return new Response('Not Found', { status: 404 })
    const error = failures.take()
    return error ? wechatFailed(error, app.clock, { mark: ', rid: ' }) : call(request)
  })
  return {
    answer, troubleNext, failNext: failures.failNext, issue: login.issue, grant: stock.grant, revoke, left: stock.left, delivered, ...pushes,
    forgetTokens: tokens.forgetAll, allowAddress: tokens.allowAddress, work: (how: (to: string) => Promise<void>) => { work = how }
  }
}
