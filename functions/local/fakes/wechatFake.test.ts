import { describe, expect, it } from '@jest/globals'
import { addSeconds } from '@haochaping/shared/calendar/localDate.ts'
import * as z from 'zod/mini'
import { wechatOpenId } from './platformId.ts'
import { wechatFake } from './wechatFake.ts'

const appId = 'wx0000000000000000'
const morning = '2026-11-22T02:00:00.000Z'
const Said = z.object({ openid: z.optional(z.string()), session_key: z.optional(z.string()), errcode: z.optional(z.number()), errmsg: z.optional(z.string()) })

const given = () => {
  let now = morning
  const fake = wechatFake({ clock: { now: () => now }, appId, secret: 's3cret', people: [{ id: 'ma' }, { id: 'ma-guoqiang' }] })
  const ask = async (like: Record<string, string>) => {
    const query = new URLSearchParams({ appid: appId, secret: 's3cret', grant_type: 'authorization_code', ...like })
    const reply = await fake.answer(new Request(`http://localhost/local/wechat/sns/jscode2session?${query}`))
    return { status: reply.status, type: reply.headers.get('content-type'), ...Said.parse(JSON.parse(await reply.text())) }
  }
  return { fake, ask, later: (seconds: number) => { now = addSeconds(now, seconds) } }
}

describe('the fake of WeChat', () => {
  it('gives one openid and a session key for a code, as JSON that calls itself text', async () => {
    const { fake, ask } = given()
    expect(await ask({ js_code: fake.issue('ma') })).toEqual({ status: 200, type: 'text/plain', openid: wechatOpenId(appId, 'ma'), session_key: expect.any(String) })
    expect(Buffer.from((await ask({ js_code: fake.issue('ma') })).session_key ?? '', 'base64')).toHaveLength(16)
  })

  it('knows a demo person by the code that names her, even where one id begins like another', async () => {
    const { ask } = given()
    expect((await ask({ js_code: 'demo-ma-guoqiang-1' })).openid).toBe(wechatOpenId(appId, 'ma-guoqiang'))
    expect((await ask({ js_code: 'demo-ma-1' })).openid).toBe(wechatOpenId(appId, 'ma'))
    expect(wechatOpenId(appId, 'ma')).not.toBe(wechatOpenId('wx1', 'ma'))
  })

  it.each([
    [{ appid: 'wx-other' }, 40013], [{ appid: '' }, 41002], [{ secret: 'wrong' }, 40125], [{ secret: '' }, 41004],
    [{ grant_type: 'password' }, 40002], [{ js_code: '' }, 41008], [{ js_code: 'unknown' }, 40029], [{ js_code: 'demo-ma-' }, 40029],
    [{ js_code: 'demo-nobody-1' }, 40029], [{ js_code: 'risk-1' }, 40226]
  ])('answers %o with %i, status 200 and a request id', async (like, errcode) => {
    const { ask } = given()
    expect(await ask({ js_code: 'demo-ma-1', ...like })).toEqual({ status: 200, type: 'text/plain', errcode, errmsg: expect.stringMatching(/, rid: [0-9a-f]{8}-[0-9a-f]{8}-[0-9a-f]{8}$/) })
  })

  it('takes a code once, and for five minutes', async () => {
    const { fake, ask, later } = given()
    const [once, inTime, late] = [fake.issue('ma'), fake.issue('ma'), fake.issue('ma')]
    await ask({ js_code: once })
    expect((await ask({ js_code: once })).errcode).toBe(40163)
    later(299)
    expect((await ask({ js_code: inTime })).openid).toBeDefined()
    later(1)
    expect((await ask({ js_code: late })).errcode).toBe(40029)
  })

  it('does not use a code up when the secret was wrong', async () => {
    const { ask } = given()
    await ask({ js_code: 'demo-ma-1', secret: 'wrong' })
    expect((await ask({ js_code: 'demo-ma-1' })).openid).toBeDefined()
  })

  it('fails as often as it was told to, in the way it was told to', async () => {
    const { fake, ask } = given()
    fake.failNext(2, 45011)
    expect([(await ask({ js_code: 'demo-ma-1' })).errcode, (await ask({ js_code: 'demo-ma-1' })).errcode]).toEqual([45011, 45011])
    expect((await ask({ js_code: 'demo-ma-1' })).openid).toBeDefined()
    fake.failNext(1)
    expect((await ask({ js_code: 'demo-ma-2' })).errcode).toBe(-1)
  })
})
