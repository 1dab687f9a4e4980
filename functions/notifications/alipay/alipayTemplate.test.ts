import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { addHours } from '@haochaping/shared/calendar/localDate.ts'
import { createServer } from 'node:net'
import type { Socket } from 'node:net'
import { freePort } from '../../local/database/freePort.ts'
import { alipayFake } from '../../local/fakes/alipayFake.ts'
import type { AlipayFakeApp } from '../../local/fakes/alipayFake.ts'
import { alipayOpenId, alipayUserId } from '../../local/fakes/platformId.ts'
import { rsaPair } from '../../local/fakes/rsaPair.ts'
import { serveFake } from '../../local/fakes/serveFake.ts'
import type { ServedFake } from '../../local/fakes/serveFake.ts'
import { alipayTemplate } from './alipayTemplate.ts'
import type { SubscribeMessage } from '../subscribeMessage.ts'

const appId = '2021000000000000'
const [app, alipay, stranger] = [rsaPair(), rsaPair(), rsaPair()]
const clock = { now: () => '2026-11-22T02:00:00.000Z' }
const message: SubscribeMessage = { templateId: 'result', page: 'mine/pages/progress/index?case=k7', data: { keyword1: { value: '不动产转移登记' }, keyword2: { value: '已经整改' } } }

let fake: ReturnType<typeof alipayFake>
let served: ServedFake

const start = async (like: Partial<AlipayFakeApp> = {}) => {
  fake = alipayFake({
    clock, appId, appPublicKey: app.publicKey, privateKey: alipay.privateKey, people: [{ id: 'chen-xiulan' }], templates: [{ id: 'result', keys: ['keyword1', 'keyword2'] }],
    banned: ['中奖'], ...like
  })
  served = await serveFake(fake.answer)
  fake.grant('chen-xiulan', 'result')
}
beforeEach(() => start())
afterEach(() => served.stop())

const restart = async (like: Partial<AlipayFakeApp>) => {
  await served.stop()
  await start(like)
}
const to = { openId: alipayOpenId(appId, 'chen-xiulan') }
const sender = (like = {}) => alipayTemplate({ appId, privateKey: app.privateKey, alipayPublicKey: alipay.publicKey, endpoint: served.base, clock, ...like })
const letter = (like: Partial<SubscribeMessage> = {}) => ({ key: 'event-1', to, message: { ...message, ...like } })

describe('a template message by Alipay', () => {
  it('arrives where its template\'s consent was given, once for each', async () => {
    const send = sender()
    expect([await send(letter()), await send(letter())]).toEqual([{ outcome: 'accepted' }, { outcome: 'noRight', code: 'MSG_UNSUBSCRIBED' }])
    expect(fake.delivered).toEqual([{
      person: 'chen-xiulan', template: 'result', page: message.page, fields: { keyword1: '不动产转移登记', keyword2: '已经整改' }, at: clock.now()
    }])
  })

  it('reaches the user_id of an older app', async () => {
    expect(await sender()({ ...letter(), to: { userId: alipayUserId('chen-xiulan') } })).toEqual({ outcome: 'accepted' })
  })

  it.each([
    ['a value too long', { data: { ...message.data, keyword1: { value: '很'.repeat(51) } } }, 'USER_KEYWORD_LENGTH_ERROR'],
    ['a keyword left out', { data: { keyword1: { value: '不动产转移登记' } } }, 'USER_TEMPLATE_LACK_KEYWORD'],
    ['a keyword too many', { data: { ...message.data, keyword3: { value: '!' } } }, 'MESSAGE_TEMPLATE_KEYWORD_ILLEGAL'],
    ['no keyword', { data: {} }, 'DATA_IS_EMPTY'],
    ['a word that may not be sent', { data: { ...message.data, keyword1: { value: '中奖通知' } } }, 'DATA_SENSITIVE'],
    ['a template nobody registered', { templateId: 'nowhere' }, 'USER_TEMPLATE_ILLEGAL'],
    ['a page too long', { page: 'p'.repeat(129) }, 'PAGE_OVER_LIMIT']
  ])('with %s is a fault and costs no consent', async (_, like, code) => {
    expect(await sender()(letter(like))).toEqual({ outcome: 'fault', code })
    expect(fake.left('chen-xiulan', 'result')).toBe(1)
  })

  it('to nobody is for another channel', async () => {
    for (const nobody of [{ openId: '' }, { openId: 'nobody' }, { userId: '2088000000000000' }]) {
      expect(await sender()({ ...letter(), to: nobody })).toEqual({ outcome: 'noRight', code: 'USER_ID_INVALID' })
    }
  })

  it.each([
    [500, 'isp.unknow-error', 'later'], [500, 'isp.gateway-busy', 'later'], [502, 'whatever', 'later'], [429, 'too-many', 'later'],
    [400, 'isv.something-new', 'fault'], [403, 'ACCESS_FORBIDDEN', 'fault']
  ])('after %i %s, which is in no list, is judged by its class: %s', async (status, code, outcome) => {
    fake.failNext(1, { status, code })
    expect(await sender()(letter())).toEqual({ outcome, code })
  })

  it('quotes nothing of what came back but a code', async () => {
    for (const body of ['<html>陈秀兰</html>', '{"code":"陈秀兰 13800000000"}', '{"code":17}', '']) {
      const listening = await serveFake(async () => new Response(body, { status: 400 }))
      expect(await sender({ endpoint: listening.base })(letter())).toEqual({ outcome: 'fault', code: 'http 400' })
      await listening.stop()
    }
  })
})

describe('the signatures of a template message', () => {
  it.each([
    ['another key', { privateKey: stranger.privateKey }, 'invalid-signature'], ['another app', { appId: '2021999999999999' }, 'invalid-app-id'],
    ['a clock an hour off', { clock: { now: () => addHours(clock.now(), 1) } }, 'invalid-timestamp']
  ])('by %s are a fault of our settings', async (_, like, code) => {
    expect(await sender(like)(letter())).toEqual({ outcome: 'fault', code })
    expect(fake.delivered).toEqual([])
  })

  it('by somebody else than Alipay leave it open whether the message is out', async () => {
    await restart({ privateKey: stranger.privateKey })
    expect(await sender()(letter())).toEqual({ outcome: 'unsure', code: 'unsigned' })
    const listening = await serveFake(async () => Response.json({}))
    expect(await sender({ endpoint: listening.base })(letter())).toEqual({ outcome: 'unsure', code: 'unsigned' })
    await listening.stop()
  })

  it('hold over the exact text of the answer, whatever is in it', async () => {
    await served.stop()
    served = await serveFake(async (request) => {
      const reply = await fake.answer(request)
      return new Response(` ${await reply.text()}`, { headers: reply.headers })
    })
    expect(await sender()(letter())).toEqual({ outcome: 'unsure', code: 'unsigned' })
  })

  it('need keys: without them nothing begins, and none is quoted', () => {
    expect(() => sender({ privateKey: 'rubbish' })).toThrow(/^not an RSA private key/)
    expect(() => sender({ alipayPublicKey: 'rubbish' })).toThrow(/^not an RSA public key/)
  })
})

describe('when Alipay cannot be heard', () => {
  it('nobody listening means later, and names no address', async () => {
    expect(await sender({ endpoint: `http://127.0.0.1:${await freePort()}` })(letter())).toEqual({ outcome: 'later', code: 'ECONNREFUSED' })
  })

  it('a host that lets no connection come about means later, though it shows as a time-out', async () => {
    const sockets: Socket[] = []
    const silent = createServer((socket) => { sockets.push(socket.on('error', () => undefined)) })
    const port = await freePort()
    await new Promise<void>((resolve) => { silent.listen(port, '127.0.0.1', resolve) })
    const outcome = await sender({ endpoint: `https://127.0.0.1:${port}`, patience: 300 })(letter())
    for (const socket of sockets) socket.destroy()
    await new Promise((resolve) => { silent.close(resolve) })
    expect(outcome).toEqual({ outcome: 'later', code: 'timeout' })
  })

  it('a server that fails means later', async () => {
    fake.troubleNext(1, { status: 503 })
    expect(await sender()(letter())).toEqual({ outcome: 'later', code: 'http 503' })
  })

  it.each(['answerLost', { lateBy: 2000 }] as const)('an answer that is lost or late is unsure, for the message may have arrived: %o', async (trouble) => {
    fake.troubleNext(1, trouble)
    expect(await sender({ patience: 1000 })(letter())).toMatchObject({ outcome: 'unsure' })
    expect(fake.delivered).toHaveLength(1)
  })

  it('a redirection is not followed', async () => {
    const listening = await serveFake(async () => new Response(null, { status: 307, headers: { location: `${served.base}/v3/alipay/open/app/mini/templatemessage/send` } }))
    expect(await sender({ endpoint: listening.base })(letter())).toEqual({ outcome: 'fault', code: 'http 307' })
    await listening.stop()
    expect(fake.delivered).toEqual([])
  })
})
