import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { AlipaySdk } from 'alipay-sdk'
import { systemClock } from '../../clock.ts'
import { alipayFake } from './alipayFake.ts'
import { alipayOpenId, alipayUserId } from './platformId.ts'
import { rsaPair } from './rsaPair.ts'
import { serveFake } from './serveFake.ts'
import type { ServedFake } from './serveFake.ts'

const appId = '2021000000000000'
const [app, alipay, stranger] = [rsaPair(), rsaPair(), rsaPair()]
const openId = alipayOpenId(appId, 'chen-xiulan')
const data = JSON.stringify({ keyword1: { value: '不动产转移登记' } })
const letter = { to_open_id: openId, user_template_id: 'result', page: 'pages/progress/index', data }

let fake: ReturnType<typeof alipayFake>
let served: ServedFake

beforeEach(async () => {
  fake = alipayFake({
    clock: systemClock, appId, appPublicKey: app.publicKey, privateKey: alipay.privateKey, people: [{ id: 'chen-xiulan' }],
    templates: [{ id: 'result', keys: ['keyword1'] }, { id: 'forever', keys: ['keyword1'], longTerm: true }]
  })
  served = await serveFake(fake.answer)
})
afterEach(() => served.stop())

/** Alipay's own client: what it accepts and sends is the measure of the fake. */
const sdk = (like: { privateKey?: string; alipayPublicKey?: string } = {}) =>
  new AlipaySdk({ appId, privateKey: app.privateKey, alipayPublicKey: alipay.publicKey, keyType: 'PKCS8', endpoint: `${served.base}/local/alipay`, ...like })
const send = (body: object, like = {}) => sdk(like).curl('POST', '/v3/alipay/open/app/mini/templatemessage/send', { body: { ...letter, ...body } })
const query = (body: object) => sdk().curl('POST', '/v3/alipay/open/app/messagetemplate/subscribe/query', { body: { open_id: openId, ...body } })

describe('the messages of Alipay\'s fake, seen by Alipay\'s own client', () => {
  it('takes a message whose consent was given, and signs that it did', async () => {
    fake.grant('chen-xiulan', 'result')
    expect(await send({})).toMatchObject({ responseHttpStatus: 200 })
    await expect(send({})).rejects.toMatchObject({ code: 'MSG_UNSUBSCRIBED', responseHttpStatus: 400 })
    expect(fake.delivered).toEqual([{ person: 'chen-xiulan', template: 'result', page: 'pages/progress/index', fields: { keyword1: '不动产转移登记' }, at: expect.any(String) }])
  })

  it('adds one consent to another, and takes all back at once', async () => {
    fake.grant('chen-xiulan', 'result')
    fake.grant('chen-xiulan', 'result', 2)
    await send({})
    expect(fake.left('chen-xiulan', 'result')).toBe(2)
    fake.revoke('chen-xiulan', 'result')
    await expect(send({})).rejects.toMatchObject({ code: 'MSG_UNSUBSCRIBED' })
  })

  it('needs one consent for all messages of a long-term template, until it is revoked', async () => {
    fake.grant('chen-xiulan', 'forever')
    for (const page of ['a', 'b', 'c']) await send({ user_template_id: 'forever', page })
    fake.revoke('chen-xiulan', 'forever')
    await expect(send({ user_template_id: 'forever' })).rejects.toMatchObject({ code: 'MSG_UNSUBSCRIBED' })
    expect(fake.delivered.map(({ page }) => page)).toEqual(['a', 'b', 'c'])
  })

  it.each([
    [{ data: { keyword1: { value: '不动产转移登记' } } }, 'DATA_CONTENT_FORMAT_ERROR'], [{ data: 'keyword1=不动产' }, 'DATA_CONTENT_FORMAT_ERROR'],
    [{ data: '{"keyword1":"不动产"}' }, 'DATA_CONTENT_FORMAT_ERROR'], [{ data: JSON.stringify({ keyword1: { value: '很'.repeat(51) } }) }, 'USER_KEYWORD_LENGTH_ERROR'],
    [{ to_open_id: 'nobody' }, 'USER_ID_INVALID'], [{ user_template_id: 'nowhere' }, 'USER_TEMPLATE_ILLEGAL'], [{ page: undefined }, 'BIZ_CONTENT_FORMAT_ERROR']
  ])('turns down %o with %s', async (like, code) => {
    fake.grant('chen-xiulan', 'result')
    await expect(send(like)).rejects.toMatchObject({ code })
    expect(fake.left('chen-xiulan', 'result')).toBe(1)
  })

  it('takes a value of fifty characters', async () => {
    fake.grant('chen-xiulan', 'result')
    expect(await send({ data: JSON.stringify({ keyword1: { value: '很'.repeat(50) } }) })).toMatchObject({ responseHttpStatus: 200 })
  })

  it('believes no other signature, and none but its own is believed', async () => {
    fake.grant('chen-xiulan', 'result', 9)
    await expect(send({}, { privateKey: stranger.privateKey })).rejects.toMatchObject({ code: 'invalid-signature' })
    await expect(send({}, { alipayPublicKey: stranger.publicKey })).rejects.toMatchObject({ code: 'response-signature-verify-error' })
  })

  it('tells what she said to each template it knows, for either of her ids', async () => {
    fake.grant('chen-xiulan', 'forever')
    const told = { show_component: true, subscribe_relations: [
      { template_id: 'result', subscribe_state: '0', subscribe_type: 'onetime', keep_state: '0', show: true },
      { template_id: 'forever', subscribe_state: '1', subscribe_type: 'longterm', keep_state: '0', show: true }
    ] }
    expect((await query({ template_id_list: ['result', 'forever', 'nowhere'] })).data).toEqual(told)
    expect((await query({ open_id: undefined, user_id: alipayUserId('chen-xiulan'), template_id_list: ['result', 'forever'] })).data).toEqual(told)
  })

  it('answers for one to three templates, of somebody it knows', async () => {
    for (const list of [[], ['a', 'b', 'c', 'd']]) await expect(query({ template_id_list: list })).rejects.toMatchObject({ code: 'ILLEGAL_ARGUMENT_PARAMS' })
    await expect(query({ open_id: 'nobody', template_id_list: ['result'] })).rejects.toMatchObject({ code: 'USER_ID_INVALID' })
  })
})
