import { describe, expect, it } from '@jest/globals'
import { AlipaySdk } from 'alipay-sdk'
import { systemClock } from '../clock.ts'
import { rsaPair } from '../local/fakes/rsaPair.ts'
import { serveFake } from '../local/fakes/serveFake.ts'
import { alipayClient } from './alipayClient.ts'
import { alipayAuthorization } from './alipaySignature.ts'
import { rsaPrivateKey } from './rsaKey.ts'

const appId = '2021000000000000'
const [app, alipay] = [rsaPair(), rsaPair()]
const path = '/v3/alipay/open/app/mini/templatemessage/send'
const asked = { to_open_id: '0'.repeat(47), user_template_id: 'result', page: 'pages/a?b=c&d=1', data: JSON.stringify({ keyword1: { value: '“不动产”\n转移 登记 🏠' } }) }

/** What reaches the server of a call: its signature and its body. */
const seenOf = async (call: (endpoint: string) => Promise<unknown>) => {
  const seen: { authorization: string; body: string }[] = []
  const served = await serveFake(async (request) => {
    seen.push({ authorization: request.headers.get('authorization') ?? '', body: await request.text() })
    return Response.json({ code: 'SYSTEM_ERROR', message: '' }, { status: 500 })
  })
  await call(served.base).catch(() => undefined)
  await served.stop()
  return seen[0] ?? { authorization: '', body: '' }
}

describe('our signature', () => {
  it('is the very one that Alipay\'s own client makes of the same request', async () => {
    const { authorization, body } = await seenOf((endpoint) =>
      new AlipaySdk({ appId, privateKey: app.privateKey, alipayPublicKey: alipay.publicKey, keyType: 'PKCS8', endpoint }).curl('POST', path, { body: asked }))
    const [, nonce = '', timestamp] = /nonce=([\w-]+),timestamp=(\d+),/.exec(authorization) ?? []
    expect(alipayAuthorization({ appId, nonce, timestamp: Number(timestamp), path, body }, rsaPrivateKey(app.privateKey))).toBe(authorization)
  })

  it('stands over the same body that Alipay\'s own client sends, and is new for each request', async () => {
    const ask = (endpoint: string) => alipayClient({ appId, privateKey: app.privateKey, alipayPublicKey: alipay.publicKey, endpoint, clock: systemClock })(path, asked)
    const [one, another] = [await seenOf(ask), await seenOf(ask)]
    expect([one.body, another.body]).toEqual([JSON.stringify(asked), JSON.stringify(asked)])
    expect(one.authorization).not.toBe(another.authorization)
  })
})
