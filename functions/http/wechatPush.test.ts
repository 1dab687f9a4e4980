import { beforeEach, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { personKey } from '../identity/personKey.ts'
import { signedPush } from '../local/fakes/wechatFakePush.ts'
import type { PushEntry } from '../local/fakes/wechatFakePush.ts'
import { aPush, atPushAddress, pushSettings } from '../testing/aPush.ts'
import { aCity } from '../testing/city.ts'
import type { City } from '../testing/city.ts'
import { givenADatabase } from '../testing/database.ts'
import { rightNow, testKeys } from '../testing/given.ts'
import { ask, signedIn } from '../testing/when.ts'
import { wechatPush } from './wechatPush.ts'

/** The worked example on WeChat's page “消息推送”, to the letter. */
const documented = {
  settings: { ...pushSettings, appId: 'wxba5fad812f8e6fb9' },
  echo: { signature: 'f464b24fc39322e44b38aa78f5edd27bd1441696', echostr: '4375120948345356249', timestamp: '1714036504', nonce: '1514711492' },
  query: {
    signature: '6c5c811b55cc85e0e1b54100749188c20beb3f5d', timestamp: '1714112445', nonce: '415670741', openid: 'o9AgO5Kd5ggOC-bXrbNODIiE3bGY', encrypt_type: 'aes',
    msg_signature: '046e02f8204d34f8ba5fa3b1db94908f3df2e9b3'
  },
  encrypted: '+qdx1OKCy+5JPCBFWw70tm0fJGb2Jmeia4FCB7kao+/Q5c/ohsOzQHi8khUOb05JCpj0JB4RvQMkUyus8TPxLKJGQqcvZqzDpVzazhZv6JsXUnnR8XGT740XgXZUXQ7vJVnAG+tE8NUd4yFyjPy7GgiaviNrlCTj+l5kdfMuFUPpRSrfMZuMcp3Fn2Pede2IuQrKEYwKSqFIZoNqJ4M8EajAsjLY2km32IIjdf8YL/P50F7mStwntrA2cPDrM1kb6mOcfBgRtWygb3VIYnSeOBrebufAlr7F9mFUPAJGj04='
}
const accepted: PushEntry = { TemplateId: 'wx-result', SubscribeStatusString: 'accept', PopupScene: '0' }
const rejected: PushEntry = { TemplateId: 'wx-result', SubscribeStatusString: 'reject' }
const outcome = (code: string): PushEntry => ({ TemplateId: 'wx-result', MsgID: '1700827132819554304', ErrorCode: code, ErrorStatus: 'x' })

describe('the address of WeChat\'s pushes', () => {
  const database = givenADatabase()
  let city: City
  let [person, openid] = ['', '']
  beforeEach(() => {
    city = aCity(database.table())
    city.rooms.wechatPush = pushSettings
    ;[person, openid] = [randomUUID().toUpperCase(), randomUUID()]
  })
  const told = async (event: Parameters<typeof aPush>[1], entries: readonly PushEntry[], of = openid) => {
    const { statusCode, body } = await wechatPush.open(city.rooms)(aPush(of, event, entries))
    return [statusCode, body]
  }
  const heard = [200, 'success']
  /** She signs in by this account and says yes so many times. */
  const consenting = async (times: number, kinds = ['result']) => {
    const token = await signedIn(city, `wechat:${openid}:${person}`)
    for (let n = 0; n < times; n += 1) await ask(city, { verb: 'recordConsent', token, body: { reportId: randomUUID(), platform: 'wechat', answers: kinds.map((kind) => ({ kind, answer: 'accept' })) } })
    return async () => ((await ask(city, { verb: 'recordConsent', token, body: { reportId: randomUUID(), platform: 'wechat', answers: [{ kind: 'progress', answer: 'filter' }] } })).body['wechat'])
  }
  const written = async () => (await city.rooms.consents.load({ person: personKey(testKeys, person), platform: 'wechat' })).entries.map(({ what, kind }) => `${what} ${kind}`)

  it('proves to be ours as the platform documents it', async () => {
    const { statusCode, body, headers } = await wechatPush.open({ ...city.rooms, wechatPush: documented.settings })(atPushAddress('GET', documented.echo))
    expect([statusCode, body]).toEqual([200, '4375120948345356249'])
    expect(headers).toMatchObject({ 'content-type': 'text/plain; charset=utf-8', 'x-content-type-options': 'nosniff', 'cache-control': 'no-store' })
  })

  it('takes the documented push, plain or as the gateway packs bytes', async () => {
    const open = wechatPush.open({ ...city.rooms, wechatPush: documented.settings })
    const body = JSON.stringify({ ToUserName: 'gh_97417a04a28d', Encrypt: documented.encrypted })
    const packed = { ...atPushAddress('POST', documented.query, Buffer.from(body).toString('base64')), isBase64Encoded: true }
    expect([await open(atPushAddress('POST', documented.query, body)), await open(packed)]).toMatchObject([{ statusCode: 200, body: 'success' }, { statusCode: 200, body: 'success' }])
  })

  it('writes down that she turned a template off, and nothing reaches her by it until she says yes again', async () => {
    const reach = await consenting(2, ['result', 'followUp'])
    expect(await told('subscribe_msg_change_event', [rejected])).toEqual(heard)
    expect(await reach()).toMatchObject({ result: false, followUp: true })
    expect((await written()).at(-1)).toBe('withdrawn result')
    await consenting(1)
    expect(await reach()).toMatchObject({ result: true })
  })

  it('takes one entry by itself and several in a list', async () => {
    const reach = await consenting(1, ['result', 'followUp'])
    await told('subscribe_msg_change_event', [rejected, { ...rejected, TemplateId: 'wx-follow-up' }])
    expect(await reach()).toMatchObject({ result: false, followUp: false })
    expect((await written()).slice(-2)).toEqual(['withdrawn result', 'withdrawn followUp'])
  })

  it('takes WeChat at its word where a message failed after all, but does not call that a no', async () => {
    const reach = await consenting(3)
    expect(await told('subscribe_msg_sent_event', [outcome('43101')])).toEqual(heard)
    expect((await written()).at(-1)).toBe('corrected result')
    expect(await reach()).toMatchObject({ result: false })
    await consenting(1)
    expect(await reach()).toMatchObject({ result: true })
  })

  it('counts no yes, which her phone reports, and no message that arrived, which was counted when it left', async () => {
    await consenting(1)
    const before = await written()
    expect([await told('subscribe_msg_popup_event', [accepted]), await told('subscribe_msg_sent_event', [outcome('0')])]).toEqual([heard, heard])
    expect(await written()).toEqual(before)
  })

  it('counts a push once, though it comes again encrypted anew after she has said yes again', async () => {
    const reach = await consenting(1)
    await told('subscribe_msg_change_event', [rejected])
    await consenting(1)
    await Promise.all([told('subscribe_msg_change_event', [rejected]), told('subscribe_msg_change_event', [rejected])])
    expect(await reach()).toMatchObject({ result: true })
    expect((await written()).filter((one) => one.startsWith('withdrawn'))).toHaveLength(1)
  })

  it('loses nothing of what comes at the same time', async () => {
    await consenting(1, ['result', 'followUp'])
    const both = await Promise.all([told('subscribe_msg_change_event', [rejected]), told('subscribe_msg_change_event', [{ ...rejected, TemplateId: 'wx-follow-up' }]), told('subscribe_msg_sent_event', [outcome('-1')])])
    expect(both).toEqual([heard, heard, heard])
    expect((await written()).slice(-3).toSorted()).toEqual(['corrected result', 'withdrawn followUp', 'withdrawn result'])
  })

  it('passes over people and templates it does not know, and accounts that reach somebody no more', async () => {
    await consenting(1)
    const before = await written()
    expect(await told('subscribe_msg_change_event', [rejected], 'a-stranger')).toEqual(heard)
    expect(await told('subscribe_msg_change_event', [{ ...rejected, TemplateId: 'not-ours' }])).toEqual(heard)
    const former = openid
    openid = randomUUID()
    await consenting(0)
    expect(await told('subscribe_msg_change_event', [rejected], former)).toEqual(heard)
    expect(await written()).toEqual(before)
  })

  it('answers 403 and nothing else to whoever does not prove to be WeChat', async () => {
    const good = aPush(openid, 'subscribe_msg_change_event', [rejected])
    const open = wechatPush.open(city.rooms)
    const changed = (query: object, body = good.body) => open({ ...good, queryStringParameters: { ...good.queryStringParameters, ...query }, ...(body === undefined ? {} : { body }) })
    const others = signedPush('{"MsgType":"event"}', { ...pushSettings, appId: 'wx-other' }, rightNow)
    const answers = await Promise.all([
      changed({ msg_signature: '0'.repeat(40) }), changed({ nonce: '1' }), changed({}, '{}'), changed({}, 'x'.repeat(600_000)),
      open(atPushAddress('POST', {})), open(atPushAddress('POST', others.query, others.body)), open(atPushAddress('GET', { ...documented.echo, nonce: '1' })), open(atPushAddress('GET', {}))
    ])
    expect(answers.map(({ statusCode, body }) => [statusCode, body])).toEqual(answers.map(() => [403, '']))
    const { wechatPush: _, ...unset } = city.rooms
    expect(await wechatPush.open(unset)(good)).toMatchObject({ statusCode: 403, body: '' })
    expect(await wechatPush.open(unset)(atPushAddress('GET', documented.echo))).toMatchObject({ statusCode: 403, body: '' })
  })

  it('lets WeChat send again what could not be written down, and logs nothing of whom', async () => {
    await consenting(1)
    const open = wechatPush.open({ ...city.rooms, consents: { load: () => Promise.reject(new Error(openid)), save: async () => false } })
    expect(await open(aPush(openid, 'subscribe_msg_change_event', [rejected]))).toMatchObject({ statusCode: 500, body: '' })
    expect(city.logged.at(-1)).toMatchObject({ event: 'failure', verb: 'wechatPush', requestId: 'r' })
    expect(JSON.stringify(city.logged)).not.toContain(openid)
  })
})
