import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { createServer } from 'node:http'
import { isNativeError } from 'node:util/types'
import { systemClock } from '../clock.ts'
import { freePort } from '../local/database/freePort.ts'
import { serveFake } from '../local/fakes/serveFake.ts'
import type { ServedFake } from '../local/fakes/serveFake.ts'
import { wechatFake } from '../local/fakes/wechatFake.ts'
import type { WechatError } from '../local/fakes/wechatFakeAnswer.ts'
import { wechatIdentify } from './wechat.ts'

const appId = 'wx0000000000000000'
const secret = 'the-secret-of-the-app'
const people = [{ id: 'chen-xiulan' }]
let fake: ReturnType<typeof wechatFake>
let served: ServedFake

beforeEach(async () => {
  fake = wechatFake({ clock: systemClock, appId, secret, people })
  served = await serveFake(fake.answer)
})
afterEach(() => served.stop())

const identify = (code: string, like = {}) => wechatIdentify({ appId, secret, base: served.base, ...like })(code)

/** The message, and all that lies behind it, of the failure of this login. */
const failureOf = async (login: Promise<unknown>): Promise<string> => {
  const failure = await login.then(() => undefined, (thrown: unknown) => thrown)
  if (!isNativeError(failure)) throw new Error('the login should have failed')
  return `${failure.message} ${String(failure.cause)}`
}

describe('a WeChat login', () => {
  it('proves the account a code was given to, the same at every login', async () => {
    const first = await identify(fake.issue('chen-xiulan'))
    expect(first).toEqual({ kind: 'account', account: expect.stringMatching(/^wechat:o[\w-]{27}$/) })
    expect(await identify(fake.issue('chen-xiulan'))).toEqual(first)
  })

  it('is refused for an unknown code, for a code used twice, and for somebody WeChat bars', async () => {
    const code = fake.issue('chen-xiulan')
    await identify(code)
    expect(await identify(code)).toEqual({ refused: 'signInFailed' })
    expect(await identify('never-given')).toEqual({ refused: 'signInFailed' })
    expect(await identify('risk-1')).toEqual({ refused: 'signInFailed' })
  })

  it('keeps a code apart from the query it travels in', async () => {
    expect(await identify('x&js_code=demo-chen-xiulan-1')).toEqual({ refused: 'signInFailed' })
  })

  it.each<WechatError>(['-1', 40002, 40013, 40125, 41002, 41004, 41008, 45009, 45011])('fails when WeChat says %s: that is not the citizen\'s doing', async (errcode) => {
    fake.failNext(1, errcode)
    const code = fake.issue('chen-xiulan')
    await expect(identify(code)).rejects.toThrow(`code2Session answered ${errcode}`)
    expect(await identify(code)).toMatchObject({ kind: 'account' })
  })

  it.each<WechatError>([40029, 40163, 40226])('is refused when WeChat says %s', async (errcode) => {
    fake.failNext(1, errcode)
    expect(await identify(fake.issue('chen-xiulan'))).toEqual({ refused: 'signInFailed' })
  })

  it('fails with the wrong app or secret and names neither them nor the code', async () => {
    for (const like of [{ appId: 'wx-another-app' }, { secret: 'another-secret' }]) {
      const said = await failureOf(identify('demo-chen-xiulan-1', like))
      expect(said).toMatch(/40013|40125/)
      expect(said).not.toMatch(/another|demo-chen|the-secret/)
    }
  })

  it('fails and keeps its secret when WeChat cannot be reached', async () => {
    const base = `http://127.0.0.1:${await freePort()}`
    expect(await failureOf(identify('demo-chen-xiulan-1', { base }))).not.toMatch(/the-secret|demo-chen/)
  })

  it('fails and keeps its secret when what answers breaks off', async () => {
    const port = await freePort()
    const server = createServer((_, reply) => reply.destroy()).listen(port, '127.0.0.1')
    const said = await failureOf(identify('demo-chen-xiulan-1', { base: `http://127.0.0.1:${port}` })).finally(() => server.close())
    expect(said).not.toMatch(/the-secret|demo-chen/)
  })
})
