import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { createServer } from 'node:http'
import { freePort } from '../../local/database/freePort.ts'
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

describe('when WeChat cannot be heard', () => {
  it('nobody listening means later, and tells neither secret nor address', async () => {
    expect(await sender({ base: `http://127.0.0.1:${await freePort()}` })(letter())).toEqual({ outcome: 'later', code: 'no token' })
  })

  it('a server that fails means later', async () => {
    expect(await sendAfter(() => wechat.fake.troubleNext(1, { status: 503 }))).toEqual({ outcome: 'later', code: 'http 503' })
  })

  it('a broken connection is unsure, for the message may have arrived', async () => {
    expect(await sendAfter(() => wechat.fake.troubleNext(1, 'answerLost'))).toMatchObject({ outcome: 'unsure' })
    expect(wechat.fake.delivered).toHaveLength(2)
  })

  it('an answer that comes too late is unsure', async () => {
    expect(await sendAfter(() => wechat.fake.troubleNext(1, { lateBy: 2000 }), { patience: 1000 })).toMatchObject({ outcome: 'unsure' })
    expect(wechat.fake.delivered).toHaveLength(2)
  })

  it('a token whose answer is lost means later: no message has left', async () => {
    wechat.fake.grant('chen-xiulan', 'result')
    wechat.fake.troubleNext(1, 'answerLost')
    expect(await sender()(letter())).toMatchObject({ outcome: 'later' })
    expect([wechat.sendsAsked(), await sender()(letter())]).toEqual([0, { outcome: 'accepted' }])
  })

  it.each([
    ['something else with success', 200, { outcome: 'unsure' }], ['a page nobody asked for', 404, { outcome: 'fault', code: 'http 404' }]
  ])('%s instead of an answer is never taken for one', async (_, status, outcome) => {
    const listening = await serveFake(async (request) =>
      request.url.includes('stable_token') ? Response.json({ access_token: 'token', expires_in: 7200 }) : new Response('<html>', { status }))
    expect(await sender({ base: listening.base })(letter())).toMatchObject(outcome)
    await listening.stop()
  })

  it('a token is not carried on by a redirection', async () => {
    const seen: string[] = []
    const port = await freePort()
    const server = createServer((request, reply) => {
      seen.push(request.url ?? '')
      reply.writeHead(307, { location: `http://127.0.0.1:${port}/elsewhere` }).end()
    }).listen(port, '127.0.0.1')
    expect(await sender({ base: `http://127.0.0.1:${port}` })(letter())).toMatchObject({ outcome: 'later' })
    server.close()
    expect(seen).toEqual(['/cgi-bin/stable_token'])
  })
})
