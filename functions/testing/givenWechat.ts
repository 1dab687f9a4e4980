import { afterEach, beforeEach } from '@jest/globals'
import { wechatOpenId } from '../local/fakes/platformId.ts'
import { wechatFakeServed } from '../local/fakes/wechatFakeServed.ts'
import type { SendOutcome } from '../notifications/sendOutcome.ts'
import type { SubscribeMessage } from '../notifications/subscribeMessage.ts'
import { wechatSubscribe } from '../notifications/wechat/wechatSubscribe.ts'
import { testClock } from './testClock.ts'
import type { TestClock } from './testClock.ts'

/** What is told, to whoever it is. */
export const message: SubscribeMessage = { templateId: 'result', page: 'mine/pages/progress/index?case=k7', data: { thing1: { value: '不动产转移登记' }, phrase2: { value: '已经整改' } } }

/** WeChat's fake at an address of its own, anew for each test, its clock, our sender to it, and a letter for it to take. */
export const givenWechat = () => {
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
  return { wechat: () => wechat, clock: () => clock, openid, sender, letter, sendAfter }
}
