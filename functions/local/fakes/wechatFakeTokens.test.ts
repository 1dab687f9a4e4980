import { describe, expect, it } from '@jest/globals'
import * as z from 'zod/mini'
import { testClock } from '../../testing/testClock.ts'
import { wechatFakeTokens } from './wechatFakeTokens.ts'

const Said = z.object({ access_token: z._default(z.string(), ''), expires_in: z.optional(z.number()), errcode: z.optional(z.number()) })

const given = () => {
  const clock = testClock('2026-11-22T02:00:00.000Z')
  const tokens = wechatFakeTokens({ clock, appId: 'wx0', secret: 's3cret' })
  const ask = async (like: object = {}) => {
    const body = JSON.stringify({ grant_type: 'client_credential', appid: 'wx0', secret: 's3cret', ...like })
    return Said.parse(await (await tokens.answer(new Request('http://localhost/cgi-bin/stable_token', { method: 'POST', body }))).json())
  }
  return { clock, tokens, ask }
}

describe('the tokens of WeChat\'s fake', () => {
  it('are the same for all until five minutes before their end, and then both are good until the old one ends', async () => {
    const { clock, tokens, ask } = given()
    const first = await ask()
    expect(first.expires_in).toBe(7200)
    clock.advance(6855)
    expect(await ask()).toEqual({ ...first, expires_in: 345 })
    clock.advance(45)
    const second = await ask()
    expect(second.access_token).not.toBe(first.access_token)
    expect([tokens.fault(first.access_token), tokens.fault(second.access_token)]).toEqual([undefined, undefined])
    clock.advance(300)
    expect([tokens.fault(first.access_token), tokens.fault(second.access_token)]).toEqual([42001, undefined])
  })

  it('are unknown when WeChat never gave them, or has thrown them away', async () => {
    const { tokens, ask } = given()
    const { access_token } = await ask()
    expect([tokens.fault(null), tokens.fault('made up')]).toEqual([40001, 40001])
    tokens.forgetAll()
    expect(tokens.fault(access_token)).toBe(40001)
  })

  it.each([[{ grant_type: 'password' }, 40002], [{ appid: 'wx1' }, 40013], [{ secret: '' }, 41004], [{ secret: 'wrong' }, 40125]])('are not for %o: %i', async (like, errcode) => {
    expect(await given().ask(like)).toMatchObject({ errcode })
  })

  it('are only for addresses on the allow-list', async () => {
    const { tokens, ask } = given()
    tokens.allowAddress(false)
    expect(await ask()).toMatchObject({ errcode: 40164 })
    tokens.allowAddress(true)
    expect((await ask()).access_token).not.toBe('')
  })

  it('die when a refresh is forced, which may be done thirty seconds apart and twenty times a day', async () => {
    const { clock, tokens, ask } = given()
    const force = () => ask({ force_refresh: true })
    const before = await ask()
    expect((await force()).access_token).not.toBe(before.access_token)
    expect(tokens.fault(before.access_token)).toBe(40001)
    expect(await force()).toMatchObject({ errcode: 45011 })
    for (let n = 2; n <= 20; n += 1) {
      clock.advance(30)
      expect((await force()).errcode).toBeUndefined()
    }
    clock.advance(30)
    expect(await force()).toMatchObject({ errcode: 45009 })
    clock.set('2026-11-22T16:00:00.000Z')
    expect((await force()).errcode).toBeUndefined()
  })
})
