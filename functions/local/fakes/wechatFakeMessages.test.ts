import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import * as z from 'zod/mini'
import { testClock } from '../../testing/testClock.ts'
import type { TestClock } from '../../testing/testClock.ts'
import { wechatOpenId } from './platformId.ts'
import { wechatFakeServed } from './wechatFakeServed.ts'

const Token = z.object({ access_token: z.string() })
const Said = z.object({ errcode: z.number(), errmsg: z.string() })

let clock: TestClock
let wechat: Awaited<ReturnType<typeof wechatFakeServed>>
let token: string

const post = async (path: string, body: string) => (await fetch(`${wechat.settings.base}${path}`, { method: 'POST', body })).json()

beforeEach(async () => {
  clock = testClock('2026-11-22T02:00:00.000Z')
  wechat = await wechatFakeServed(clock)
  const { appId, secret } = wechat.settings
  token = Token.parse(await post('/cgi-bin/stable_token', JSON.stringify({ grant_type: 'client_credential', appid: appId, secret }))).access_token
})
afterEach(() => wechat.stop())

const data = { thing1: { value: '不动产转移登记' }, phrase2: { value: '已经整改' } }
const ask = async (body: string, by = token) => Said.parse(await post(`/cgi-bin/message/subscribe/send?access_token=${by}`, body))
const send = (like: object = {}, person = 'chen-xiulan') =>
  ask(JSON.stringify({ touser: wechatOpenId(wechat.settings.appId, person), template_id: 'result', page: 'mine/pages/progress/index?case=k7', data, ...like }))

describe('the messages of WeChat\'s fake', () => {
  it('need a consent each, given by this person to this template', async () => {
    wechat.fake.grant('chen-xiulan', 'result', 2)
    wechat.fake.grant('ma-guoqiang', 'forever')
    expect([(await send()).errcode, (await send()).errcode]).toEqual([0, 0])
    expect(await send()).toEqual({ errcode: 43101, errmsg: expect.stringMatching(/^user refuse to accept the msg rid: [\da-f]{8}-[\da-f]{8}-[\da-f]{8}$/) })
    expect((await send({}, 'ma-guoqiang')).errcode).toBe(43101)
    expect(wechat.fake.delivered).toHaveLength(2)
  })

  it('need one consent for all of a long-term template, until it is revoked', async () => {
    const forever = { template_id: 'forever', data: { thing1: data.thing1 } }
    wechat.fake.grant('chen-xiulan', 'forever')
    expect([(await send(forever)).errcode, (await send(forever)).errcode]).toEqual([0, 0])
    wechat.fake.revoke('chen-xiulan', 'forever')
    expect((await send(forever)).errcode).toBe(43101)
  })

  it.each([
    [{ data: { ...data, thing1: { value: '很'.repeat(21) } } }, 47003, /data\.thing1\.value invalid rid/], [{ data: { thing1: data.thing1 } }, 47003, /data\.phrase2\.value is empty rid/],
    [{ data: { ...data, thing3: { value: '多了' } } }, 47003, /data\.thing3\.value invalid/], [{ data: { ...data, thing1: { value: '您中奖了' } } }, 45168, /rid/],
    [{ template_id: 'nowhere' }, 40037, /rid/], [{ page: 'mine/pages/nowhere' }, 41030, /rid/], [{ touser: 'nobody' }, 40003, /rid/], [{ data: 'text' }, 47001, /rid/]
  ])('turn down %o with %i', async (like, errcode, errmsg) => {
    wechat.fake.grant('chen-xiulan', 'result')
    expect(await send(like)).toEqual({ errcode, errmsg: expect.stringMatching(errmsg) })
    expect(wechat.fake.left('chen-xiulan', 'result')).toBe(1)
  })

  it('may do without a page', async () => {
    wechat.fake.grant('chen-xiulan', 'result')
    expect((await send({ page: undefined })).errcode).toBe(0)
  })

  it('may not overlap for one person', async () => {
    wechat.fake.grant('chen-xiulan', 'result', 9)
    let release = (): void => undefined
    const gate = new Promise<void>((resolve) => { release = resolve })
    wechat.fake.work(() => gate)
    const both = [send(), send()]
    expect((await Promise.race(both)).errcode).toBe(43108)
    release()
    expect((await Promise.all(both)).map(({ errcode }) => errcode).toSorted()).toEqual([0, 43108])
    expect((await send()).errcode).toBe(0)
  })

  it('need a token that is good', async () => {
    wechat.fake.grant('chen-xiulan', 'result')
    expect([(await ask('{}', 'made-up')).errcode, (await ask('{}', '')).errcode]).toEqual([40001, 40001])
    clock.advance(7200)
    expect((await send()).errcode).toBe(42001)
  })

  it('fail on order, whether with a code or by the connection', async () => {
    wechat.fake.grant('chen-xiulan', 'result', 9)
    wechat.fake.failNext(1, 45009)
    expect((await send()).errcode).toBe(45009)
    wechat.fake.troubleNext(1, 'lost')
    await expect(send()).rejects.toThrow('fetch failed')
    expect(wechat.fake.delivered).toEqual([])
    wechat.fake.troubleNext(1, 'answerLost')
    await expect(send()).rejects.toThrow('fetch failed')
    expect(wechat.fake.delivered).toHaveLength(1)
  })
})
