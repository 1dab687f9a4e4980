import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { addSeconds } from '@haochaping/shared/calendar/localDate.ts'
import { AlipaySdk } from 'alipay-sdk'
import { systemClock } from '../../clock.ts'
import { alipayFake } from './alipayFake.ts'
import { alipayOpenId } from './platformId.ts'
import { rsaPair } from './rsaPair.ts'
import { serveFake } from './serveFake.ts'
import type { ServedFake } from './serveFake.ts'

const appId = '2021000000000000'
const [app, alipay, stranger] = [rsaPair(), rsaPair(), rsaPair()]
let fake: ReturnType<typeof alipayFake>
let served: ServedFake
let now: () => string

beforeEach(async () => {
  now = systemClock.now
  fake = alipayFake({ clock: { now: () => now() }, appId, appPublicKey: app.publicKey, privateKey: alipay.privateKey, people: [{ id: 'chen-xiulan' }] })
  served = await serveFake(fake.answer)
})
afterEach(() => served.stop())

/** Alipay's own client: what it accepts and sends is the measure of the fake. */
const sdkLogin = (code: string | undefined, like: { privateKey?: string; alipayPublicKey?: string; grant?: string } = {}) => {
  const { privateKey = app.privateKey, alipayPublicKey = alipay.publicKey, grant = 'authorization_code' } = like
  const sdk = new AlipaySdk({ appId, privateKey, alipayPublicKey, keyType: 'PKCS8', endpoint: `${served.base}/local/alipay` })
  return sdk.curl('POST', '/v3/alipay/system/oauth/token', { body: { grant_type: grant, ...(code ? { code } : {}) } })
}

describe('the fake of Alipay, seen by Alipay\'s own client', () => {
  it('accepts its signature and gives a token whose signature the client accepts', async () => {
    const { data, responseHttpStatus } = await sdkLogin('demo-chen-xiulan-1')
    expect(responseHttpStatus).toBe(200)
    expect(data).toMatchObject({ open_id: alipayOpenId(appId, 'chen-xiulan'), expires_in: expect.stringMatching(/^\d+$/) })
    expect(Object.keys(data)).toEqual(expect.arrayContaining(['access_token', 'refresh_token', 're_expires_in', 'auth_start']))
  })

  it('signs with its own key: a client that expects another one does not accept the answer', async () => {
    await expect(sdkLogin('demo-chen-xiulan-1', { alipayPublicKey: stranger.publicKey })).rejects.toMatchObject({ code: 'response-signature-verify-error' })
  })

  it('refuses another app\'s signature', async () => {
    await expect(sdkLogin('demo-chen-xiulan-1', { privateKey: stranger.privateKey })).rejects.toMatchObject({ code: 'invalid-signature', responseHttpStatus: 401 })
  })

  it.each([-610, 610])('refuses a timestamp %i seconds off its own clock', async (off) => {
    now = () => addSeconds(systemClock.now(), off)
    await expect(sdkLogin('demo-chen-xiulan-1')).rejects.toMatchObject({ code: 'invalid-timestamp' })
  })

  it.each([-590, 590])('bears a timestamp %i seconds off', async (off) => {
    now = () => addSeconds(systemClock.now(), off)
    expect(await sdkLogin('demo-chen-xiulan-1')).toMatchObject({ responseHttpStatus: 200 })
  })

  it('takes a code once, and only while it lasts', async () => {
    const [once, late] = [fake.issue('chen-xiulan'), fake.issue('chen-xiulan')]
    await sdkLogin(once)
    await expect(sdkLogin(once)).rejects.toMatchObject({ code: 'isv.code-invalid', responseHttpStatus: 400 })
    now = () => addSeconds(systemClock.now(), 181)
    await expect(sdkLogin(late)).rejects.toMatchObject({ code: 'isv.code-invalid' })
  })

  it('refuses a code that was never given, a missing one, and another grant', async () => {
    await expect(sdkLogin('demo-nobody-1')).rejects.toMatchObject({ code: 'isv.code-invalid' })
    await expect(sdkLogin(undefined)).rejects.toMatchObject({ code: 'isv.code-invalid' })
    await expect(sdkLogin('demo-chen-xiulan-1', { grant: 'password' })).rejects.toMatchObject({ code: 'isv.grant-type-invalid' })
  })

  it('fails as often as it was told to, and not once more', async () => {
    fake.failNext(2)
    for (const code of ['demo-chen-xiulan-1', 'demo-chen-xiulan-2']) await expect(sdkLogin(code)).rejects.toMatchObject({ code: 'isp.unknow-error', responseHttpStatus: 500 })
    expect(await sdkLogin('demo-chen-xiulan-1')).toMatchObject({ responseHttpStatus: 200 })
  })

  it('refuses a request nobody signed, and knows no other path', async () => {
    const url = `${served.base}/v3/alipay/system/oauth/token`
    const unsigned = await fetch(url, { method: 'POST', body: '{}' })
    expect([unsigned.status, await unsigned.json()]).toEqual([401, { code: 'missing-signature', message: expect.any(String), links: [] }])
    expect((await fetch(`${served.base}/v3/alipay/trade/pay`, { method: 'POST', body: '{}' })).status).toBe(404)
  })
})
