import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { wechatOpenId } from '../../local/fakes/platformId.ts'
import { serveFake } from '../../local/fakes/serveFake.ts'
import { wechatFakeServed } from '../../local/fakes/wechatFakeServed.ts'
import { testClock } from '../../testing/testClock.ts'
import type { TestClock } from '../../testing/testClock.ts'
import type { SendOutcome } from '../sendOutcome.ts'
import { wechatSubscribe } from './wechatSubscribe.ts'
import type { SubscribeMessage } from '../subscribeMessage.ts'

const message: SubscribeMessage = { templateId: 'result', page: 'mine/pages/progress/index?case=k7', data: { thing1: { value: '不动产转移登记' }, phrase2: { value: '已经整改' } } }

let clock: TestClock
let wechat: Awaited<ReturnType<typeof wechatFakeServed>>

beforeEach(async () => {
  clock = testClock('2026-11-22T02:00:00.000Z')
  wechat = await wechatFakeServed(clock)
})
afterEach(() => wechat.stop())

const openid = (person: string): string => wechatOpenId(wechat.settings.appId, person)
const sender = (like = {}) => wechatSubscribe({ ...wechat.settings, ...like })
const letter = (like: Partial<SubscribeMessage> = {}, person = 'chen-xiulan') => ({ key: 'event-1', to: openid(person), message: { ...message, ...like } })

/** Sends with the token already there, and this in the way of the message itself. */
const sendAfter = async (obstacle: () => void, like = {}): Promise<SendOutcome> => {
  const send = sender(like)
  wechat.fake.grant('chen-xiulan', 'result', 9)
  await send(letter())
  obstacle()
  return send(letter())
}

describe('the token a message needs', () => {
  it('is fetched once for many messages, and again when its time is nearly up', async () => {
    wechat.fake.grant('chen-xiulan', 'result', 9)
    wechat.fake.grant('ma-guoqiang', 'result', 9)
    const send = sender()
    await Promise.all([send(letter()), send(letter({}, 'ma-guoqiang')), send(letter())])
    expect(wechat.tokensAsked()).toBe(1)
    clock.advance(6900)
    expect(await send(letter())).toEqual({ outcome: 'accepted' })
    expect(wechat.tokensAsked()).toBe(2)
  })

  it('is fetched anew when WeChat no longer knows it, and the message then sent once', async () => {
    expect(await sendAfter(wechat.fake.forgetTokens)).toEqual({ outcome: 'accepted' })
    expect([wechat.tokensAsked(), wechat.fake.delivered.length]).toEqual([2, 2])
  })

  it.each([40001, 40014, 42001] as const)('is fetched anew after %s', async (errcode) => {
    expect(await sendAfter(() => wechat.fake.failNext(1, errcode))).toEqual({ outcome: 'accepted' })
    expect([wechat.tokensAsked(), wechat.sendsAsked(), wechat.fake.delivered.length]).toEqual([2, 3, 2])
  })

  it('is tried twice and no more when WeChat refuses every one', async () => {
    let sends = 0
    const listening = await serveFake(async (request) => {
      if (request.url.includes('stable_token')) return Response.json({ access_token: 'token', expires_in: 7200 })
      sends += 1
      return Response.json({ errcode: 40001, errmsg: 'invalid credential' })
    })
    expect(await sender({ base: listening.base })(letter())).toEqual({ outcome: 'later', code: '40001' })
    await listening.stop()
    expect(sends).toBe(2)
  })

  it('is never forced: the token of another copy of the product stays good', async () => {
    wechat.fake.grant('chen-xiulan', 'result', 9)
    const [one, another] = [sender(), sender()]
    for (const send of [one, another, one]) expect(await send(letter())).toEqual({ outcome: 'accepted' })
    expect(wechat.tokensAsked()).toBe(2)
  })
})
