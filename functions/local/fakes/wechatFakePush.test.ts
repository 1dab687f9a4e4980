import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { personKey } from '../../identity/personKey.ts'
import { receivedPush } from '../../notifications/callback/receivedPush.ts'
import { host } from '../../server/host.ts'
import { pushSettings } from '../../testing/aPush.ts'
import { aCity } from '../../testing/city.ts'
import type { City } from '../../testing/city.ts'
import { givenADatabase } from '../../testing/database.ts'
import { rightNow, testKeys } from '../../testing/given.ts'
import { ask, signedIn } from '../../testing/when.ts'
import { consentStock } from './consentStock.ts'
import { wechatOpenId } from './platformId.ts'
import { serveFake } from './serveFake.ts'
import type { ServedFake } from './serveFake.ts'
import { wechatFake } from './wechatFake.ts'
import { wechatFakeMessages } from './wechatFakeMessages.ts'
import { pushText, signedPush, wechatFakePush } from './wechatFakePush.ts'

const { appId, token, encodingKey } = pushSettings
const people = [{ id: 'chen' }]
const templates = [{ id: 'wx-result', keys: ['thing1'] }, { id: 'wx-follow-up', keys: ['thing1'] }]

describe('the pushes of WeChat\'s fake, at our own server', () => {
  const database = givenADatabase()
  const person = randomUUID().toUpperCase()
  let city: City
  let ours: ServedFake
  let address: { url: string; token: string; encodingKey: string }
  beforeAll(async () => {
    city = aCity(database.table())
    city.rooms.wechatPush = pushSettings
    const app = host(city.rooms)
    ours = await serveFake(async (request) => app.fetch(request))
    address = { url: `${ours.base}/api/wechat/push`, token, encodingKey }
    const session = await signedIn(city, `wechat:${wechatOpenId(appId, 'chen')}:${person}`)
    const answers = (['result', 'followUp'] as const).map((kind) => ({ kind, answer: 'accept' }))
    await ask(city, { verb: 'recordConsent', token: session, body: { reportId: randomUUID(), platform: 'wechat', answers } })
  })
  afterAll(() => ours.stop())
  const fake = (where = address) => wechatFake({ clock: city.clock, appId, secret: 's', people, templates, address: where })
  const written = async () => (await city.rooms.consents.load({ person: personKey(testKeys, person), platform: 'wechat' })).entries.map(({ what, kind }) => `${what} ${kind}`)

  it('tell that she took a template back', async () => {
    const wechat = fake()
    wechat.grant('chen', 'wx-result')
    wechat.revoke('chen', 'wx-result')
    expect(await wechat.pushed()).toEqual([{ status: 200, text: 'success' }])
    expect(wechat.left('chen', 'wx-result')).toBe(0)
    expect(await written()).toEqual(['granted result', 'granted followUp', 'withdrawn result'])
  })

  it('tell what a tester wants told, several things at once too', async () => {
    const wechat = fake()
    wechat.push('chen', 'subscribe_msg_sent_event', [{ TemplateId: 'wx-follow-up', MsgID: '1', ErrorCode: '0' }, { TemplateId: 'wx-follow-up', MsgID: '2', ErrorCode: '-1' }])
    expect(await wechat.pushed()).toEqual([{ status: 200, text: 'success' }])
    expect((await written()).at(-1)).toBe('corrected followUp')
  })

  it('are sent three times where they are turned away, and where nobody answers', async () => {
    const strangers = fake({ ...address, token: 'BBBBB' })
    strangers.revoke('chen', 'wx-result')
    expect(await strangers.pushed()).toEqual(Array(3).fill({ status: 403, text: '' }))
    const nowhere = fake({ ...address, url: 'http://127.0.0.1:1/push' })
    nowhere.revoke('chen', 'wx-result')
    expect(await nowhere.pushed()).toEqual(Array(3).fill({ status: 0, text: '' }))
  })

  it('follow each message that was taken', async () => {
    const pushed: unknown[] = []
    const [stock, clock] = [consentStock(templates), city.clock]
    stock.grant('chen', 'wx-result')
    const messages = wechatFakeMessages({ clock, appId, people, stock, delivered: [], templates, pages: [], banned: [], push: (...push) => { pushed.push(push) } })
    const send = () => messages(new Request('http://localhost/', { method: 'POST', body: JSON.stringify({ touser: wechatOpenId(appId, 'chen'), template_id: 'wx-result', data: { thing1: { value: '不动产转移登记' } } }) }), async () => {})
    await send()
    await send()
    expect(pushed).toEqual([['chen', 'subscribe_msg_sent_event', [{ TemplateId: 'wx-result', MsgID: expect.stringMatching(/^\d+$/), ErrorCode: '0', ErrorStatus: 'success' }]]])
  })
})

describe('a push of WeChat\'s fake', () => {
  const clock = { now: () => rightNow }

  it('is signed and sealed as ours are opened, and nobody can read it on the way', () => {
    const text = pushText({ openid: 'o-1', now: rightNow, event: 'subscribe_msg_change_event', entries: [{ TemplateId: 'wx-result', SubscribeStatusString: 'reject' }] })
    const push = signedPush(text, pushSettings, rightNow)
    expect(receivedPush(push, pushSettings)).toMatchObject([{ person: 'o-1', template: 'wx-result', change: 'reject' }])
    expect(JSON.stringify(push)).not.toMatch(/o-1|wx-result/)
  })

  it('has an object for one entry and a list for several', () => {
    const listOf = (n: number) => (JSON.parse(pushText({ openid: 'o', now: rightNow, event: 'subscribe_msg_sent_event', entries: Array.from({ length: n }, () => ({ TemplateId: 't' })) })) as { List: unknown }).List
    expect([listOf(1), listOf(2)]).toEqual([{ TemplateId: 't' }, [{ TemplateId: 't' }, { TemplateId: 't' }]])
  })

  it('goes nowhere where no address was entered', async () => {
    const { push, pushed } = wechatFakePush({ clock, appId })
    push('chen', 'subscribe_msg_sent_event', [{ TemplateId: 't' }])
    expect(await pushed()).toEqual([])
  })
})
