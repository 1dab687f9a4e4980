import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { addHours } from '@haochaping/shared/calendar/localDate.ts'
import { createPrivateKey, createPublicKey } from 'node:crypto'
import { isNativeError } from 'node:util/types'
import { systemClock } from '../clock.ts'
import { alipayFake } from '../local/fakes/alipayFake.ts'
import type { AlipayFakeApp } from '../local/fakes/alipayFake.ts'
import { freePort } from '../local/database/freePort.ts'
import { rsaPair } from '../local/fakes/rsaPair.ts'
import { serveFake } from '../local/fakes/serveFake.ts'
import type { ServedFake } from '../local/fakes/serveFake.ts'
import { alipayIdentify } from './alipay.ts'

const appId = '2021000000000000'
const [app, alipay, stranger] = [rsaPair(), rsaPair(), rsaPair()]
const clock = { now: () => '2026-11-22T02:00:00.000Z' }
const people = [{ id: 'chen-xiulan' }]
let fake: ReturnType<typeof alipayFake>
let served: ServedFake

const start = async (like: Partial<AlipayFakeApp> = {}) => {
  fake = alipayFake({ clock, appId, appPublicKey: app.publicKey, privateKey: alipay.privateKey, people, ...like })
  served = await serveFake((request) => fake.answer(request))
}
beforeEach(() => start())
afterEach(() => served.stop())

const restart = async (like: Partial<AlipayFakeApp>) => {
  await served.stop()
  await start(like)
}

const identify = (code: string, like = {}) =>
  alipayIdentify({ appId, privateKey: app.privateKey, alipayPublicKey: alipay.publicKey, endpoint: served.base, clock, ...like })(code)

const serving = async (answer: () => Response) => {
  await served.stop()
  served = await serveFake(async () => answer())
}

describe('an Alipay login', () => {
  it('proves the account a code was given to, the same at every login', async () => {
    const first = await identify(fake.issue('chen-xiulan'))
    expect(first).toEqual({ kind: 'account', account: expect.stringMatching(/^alipay:open:\w+$/) })
    expect(await identify(fake.issue('chen-xiulan'))).toEqual(first)
  })

  it('keeps the user_id of an older app apart from an open_id', async () => {
    await restart({ gives: 'user_id' })
    expect(await identify(fake.issue('chen-xiulan'))).toEqual({ kind: 'account', account: expect.stringMatching(/^alipay:user:2088\d{12}$/) })
  })

  it('is refused for an unknown code, for a code used twice, and for a code of another app', async () => {
    const code = fake.issue('chen-xiulan')
    await identify(code)
    expect(await identify(code)).toEqual({ refused: 'signInFailed' })
    expect(await identify('never-given')).toEqual({ refused: 'signInFailed' })
    fake.failNext(1, { status: 400, code: 'isv.unmatched-app-id' })
    expect(await identify('of-another-app')).toEqual({ refused: 'signInFailed' })
  })

  it('reads its keys as PEM, as PEM on one line, and as bare base64', async () => {
    const privateKey = createPrivateKey({ key: Buffer.from(app.privateKey, 'base64'), format: 'der', type: 'pkcs8' }).export({ type: 'pkcs8', format: 'pem' }).toString()
    const alipayPublicKey = createPublicKey({ key: Buffer.from(alipay.publicKey, 'base64'), format: 'der', type: 'spki' }).export({ type: 'spki', format: 'pem' }).toString()
    expect(await identify(fake.issue('chen-xiulan'), { privateKey, alipayPublicKey })).toMatchObject({ kind: 'account' })
    const folded = { privateKey: privateKey.replaceAll('\n', '\\n'), alipayPublicKey: alipayPublicKey.replaceAll('\n', '\\n') }
    expect(await identify(fake.issue('chen-xiulan'), folded)).toMatchObject({ kind: 'account' })
  })

  it.each(['', 'rubbish', alipay.publicKey])('does not begin with a private key that is none, and does not quote it', (privateKey) => {
    const begin = () => alipayIdentify({ appId, privateKey, alipayPublicKey: alipay.publicKey, endpoint: served.base, clock })
    expect(begin).toThrow(/^not an RSA private key \(PKCS#8\), as PEM or bare base64$/)
  })

  it.each([
    ['with another key', { privateKey: stranger.privateKey }, '401 invalid-signature'],
    ['as another app', { appId: '2021999999999999' }, '401 invalid-app-id'],
    ['by a clock an hour off', { clock: { now: () => addHours(clock.now(), 1) } }, '401 invalid-timestamp']
  ])('fails when it is signed %s: that is not the citizen\'s doing', async (_, like, said) => {
    await expect(identify(fake.issue('chen-xiulan'), like)).rejects.toThrow(`/v3/alipay/system/oauth/token answered ${said}`)
  })

  it.each([
    { status: 500, code: 'isp.unknow-error' }, { status: 400, code: 'isv.grant-type-invalid' }, { status: 429, code: 'app-call-limited' }
  ])('fails when Alipay says $code', async (failure) => {
    fake.failNext(1, failure)
    await expect(identify(fake.issue('chen-xiulan'))).rejects.toThrow(`answered ${failure.status} ${failure.code}`)
  })

  it('believes nobody but Alipay: an answer signed by another key is no login', async () => {
    await restart({ privateKey: stranger.privateKey })
    await expect(identify(fake.issue('chen-xiulan'))).rejects.toThrow('without Alipay\'s signature')
  })

  it('believes no answer that was changed on its way', async () => {
    const honest = fake
    await served.stop()
    served = await serveFake(async (request) => {
      const reply = await honest.answer(request)
      const text = await reply.text()
      return new Response(text.replace(/"open_id":"\w/, '"open_id":"_'), { headers: reply.headers })
    })
    await expect(identify(fake.issue('chen-xiulan'))).rejects.toThrow('without Alipay\'s signature')
  })

  it('believes no answer without a signature', async () => {
    await serving(() => Response.json({ open_id: 'forged' }))
    await expect(identify('demo-chen-xiulan-1')).rejects.toThrow('without Alipay\'s signature')
  })

  it('quotes nothing of what came back, whatever it was', async () => {
    for (const body of ['<html>demo-chen-xiulan-1</html>', '{"code":"demo-chen-xiulan-1 陈秀兰"}', '']) {
      await serving(() => new Response(body, { status: 502 }))
      await expect(identify('demo-chen-xiulan-1')).rejects.toThrow(/^\/v3\/alipay\/system\/oauth\/token answered 502 without a code$/)
    }
  })

  it('fails and names neither code nor key when Alipay cannot be reached', async () => {
    const endpoint = `http://127.0.0.1:${await freePort()}`
    const failure = await identify('demo-chen-xiulan-1', { endpoint }).catch((thrown: unknown) => thrown)
    if (!isNativeError(failure)) throw new Error('the login should have failed')
    expect(`${failure.message} ${String(failure.cause)}`).not.toMatch(/demo-chen|MII/)
  })

  it('works wherever the gateway is mounted, and by the machine\'s own clock', async () => {
    await restart({ clock: systemClock })
    expect(await identify('demo-chen-xiulan-1', { endpoint: `${served.base}/local/alipay`, clock: systemClock })).toMatchObject({ kind: 'account' })
  })
})
