import { describe, expect, it } from '@jest/globals'
import { serveFake } from '../../local/fakes/serveFake.ts'
import { givenWechat } from '../../testing/givenWechat.ts'

const { wechat, clock, sender, letter, sendAfter } = givenWechat()

describe('the token a message needs', () => {
  it('is fetched once for many messages, and again when its time is nearly up', async () => {
    wechat().fake.grant('chen-xiulan', 'result', 9)
    wechat().fake.grant('ma-guoqiang', 'result', 9)
    const send = sender()
    await Promise.all([send(letter()), send(letter({}, 'ma-guoqiang')), send(letter())])
    expect(wechat().tokensAsked()).toBe(1)
    clock().advance(6900)
    expect(await send(letter())).toEqual({ outcome: 'accepted' })
    expect(wechat().tokensAsked()).toBe(2)
  })

  it('is fetched anew when WeChat no longer knows it, and the message then sent once', async () => {
    expect(await sendAfter(wechat().fake.forgetTokens)).toEqual({ outcome: 'accepted' })
    expect([wechat().tokensAsked(), wechat().fake.delivered.length]).toEqual([2, 2])
  })

  it.each([40001, 40014, 42001] as const)('is fetched anew after %s', async (errcode) => {
    expect(await sendAfter(() => wechat().fake.failNext(1, errcode))).toEqual({ outcome: 'accepted' })
    expect([wechat().tokensAsked(), wechat().sendsAsked(), wechat().fake.delivered.length]).toEqual([2, 3, 2])
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
    wechat().fake.grant('chen-xiulan', 'result', 9)
    const [one, another] = [sender(), sender()]
    for (const send of [one, another, one]) expect(await send(letter())).toEqual({ outcome: 'accepted' })
    expect(wechat().tokensAsked()).toBe(2)
  })
})
