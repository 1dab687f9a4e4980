import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { addSeconds } from '@haochaping/shared/calendar/localDate.ts'
import { freePort } from '../../local/database/freePort.ts'
import { aliyunSmsFake } from '../../local/fakes/aliyunSmsFake.ts'
import type { AliyunFailure } from '../../local/fakes/aliyunSmsFake.ts'
import { serveFake } from '../../local/fakes/serveFake.ts'
import type { ServedFake } from '../../local/fakes/serveFake.ts'
import type { Trouble } from '../../local/fakes/troubles.ts'
import { testClock } from '../../testing/testClock.ts'
import type { TestClock } from '../../testing/testClock.ts'
import { aliyunSms } from './aliyunSms.ts'
import type { AliyunSmsSettings } from './aliyunSms.ts'

const now = '2026-11-22T02:00:00.000Z'
const account = { accessKeyId: 'LTAI-test', accessKeySecret: 'the-secret', signName: '示例市 (政务)*' }
let clock: TestClock
let fake: ReturnType<typeof aliyunSmsFake>
let served: ServedFake
beforeEach(async () => {
  clock = testClock(now)
  fake = aliyunSmsFake({ ...account, clock, templates: { SMS_1: '您办的${item}已有答复，请查看。${code}' } })
  served = await serveFake(fake.answer)
})
afterEach(() => served.stop())

const sender = (like: Partial<AliyunSmsSettings> = {}) => aliyunSms({ ...account, base: served.base, clock, ...like })
const params = [{ name: 'item', value: '社保 & 医保~!\'()*"{}"+%' }, { name: 'code', value: 'YZ-1' }]
const letter = (to = '13800000000', template = 'SMS_1') => ({ key: 'event-1:replied', to, message: { template, params } })

describe('a text message by Aliyun', () => {
  it('reaches the phone by its template, with any characters in its variables, under its key', async () => {
    expect(await sender()(letter())).toEqual({ outcome: 'accepted', code: '90061^0' })
    expect(fake.delivered).toEqual([{ to: '13800000000', at: now, template: 'SMS_1', key: 'event-1:replied', text: '【示例市 (政务)*】您办的社保 & 医保~!\'()*"{}"+%已有答复，请查看。YZ-1' }])
  })

  it('names a number of ours without its country code, another with it', async () => {
    for (const to of ['+86 138 0000 0000', '+852 6123 4567']) expect(await sender()(letter(to))).toMatchObject({ outcome: 'accepted' })
    expect(fake.delivered.map(({ to }) => to)).toEqual(['13800000000', '85261234567'])
  })

  it('is not sent at all to what can get none', async () => {
    for (const to of ['0571-88880000', '', '13800000000,13900000000']) expect(await sender()(letter(to))).toEqual({ outcome: 'noRight', code: 'address' })
  })

  it('waits a day when the number has had its ten of the day', async () => {
    for (let n = 1; n <= 10; n += 1) expect(await sender()(letter())).toMatchObject({ outcome: 'accepted' })
    expect(await sender()(letter())).toEqual({ outcome: 'later', code: 'isv.BUSINESS_LIMIT_CONTROL', after: 86_400 })
    expect(await sender()(letter('13900000000'))).toMatchObject({ outcome: 'accepted' })
    clock.advance(86_400)
    expect(await sender()(letter())).toMatchObject({ outcome: 'accepted' })
  })

  it.each([['触发分钟级流控Permits:1', 60], ['触发小时级流控Permits:5', 3600], ['触发天级流控Permits:10', 86_400], ['another text', 60]])('waits as long as the limit lasts: %s', async (text, after) => {
    fake.failNext(1, { code: 'isv.BUSINESS_LIMIT_CONTROL', text })
    expect(await sender()(letter())).toEqual({ outcome: 'later', code: 'isv.BUSINESS_LIMIT_CONTROL', after })
  })

  it.each<[AliyunFailure, object]>([
    [{ code: 'isv.DAY_LIMIT_CONTROL' }, { outcome: 'later', after: 3600 }], [{ code: 'isv.MONTH_LIMIT_CONTROL' }, { outcome: 'later', after: 86_400 }],
    [{ code: 'isp.SYSTEM_ERROR' }, { outcome: 'later' }], [{ code: 'Throttling.User', status: 400 }, { outcome: 'later', after: 1 }],
    [{ code: 'isv.MOBILE_NUMBER_ILLEGAL' }, { outcome: 'noRight' }], [{ code: 'isv.BLACK_KEY_CONTROL_LIMIT' }, { outcome: 'fault' }],
    [{ code: 'isv.AMOUNT_NOT_ENOUGH' }, { outcome: 'fault' }], [{ code: 'isv.PARAM_LENGTH_LIMIT' }, { outcome: 'fault' }], [{ code: 'isp.RAM_PERMISSION_DENY', status: 403 }, { outcome: 'fault' }],
    [{ code: 'isv.NEVER_HEARD_OF' }, { outcome: 'fault' }]
  ])('knows what %j means', async (failure, meaning) => {
    fake.failNext(1, failure)
    expect(await sender()(letter())).toEqual({ code: failure.code, ...meaning })
    expect(fake.delivered).toEqual([])
  })

  it('is a fault with another key, secret, signature or template, with a variable missing, or a clock that is off', async () => {
    const codes = await Promise.all([
      sender({ accessKeyId: 'other' })(letter()), sender({ accessKeySecret: 'wrong' })(letter()), sender({ signName: '别的' })(letter()), sender()(letter('13800000000', 'SMS_2')),
      sender()({ ...letter(), message: { template: 'SMS_1', params: params.slice(1) } }), sender({ clock: { now: () => addSeconds(now, 901) } })(letter())
    ])
    expect(codes).toEqual(['InvalidAccessKeyId.NotFound', 'SignatureDoesNotMatch', 'isv.SMS_SIGNATURE_ILLEGAL', 'isv.SMS_TEMPLATE_ILLEGAL', 'isv.TEMPLATE_MISSING_PARAMETERS', 'InvalidTimeStamp.Expired']
      .map((code) => ({ outcome: 'fault', code })))
  })

  it.each<[string, Trouble, object]>([
    ['lost', 'lost', { outcome: 'unsure', code: 'UND_ERR_SOCKET' }], ['taken and its answer lost', 'answerLost', { outcome: 'unsure', code: 'UND_ERR_SOCKET' }],
    ['answered too late', { lateBy: 1500 }, { outcome: 'unsure', code: 'timeout' }], ['answered with nothing', { status: 200 }, { outcome: 'unsure', code: 'unreadable' }],
    ['turned away by a busy server', { status: 503 }, { outcome: 'later', code: 'http 503' }], ['turned away by a page', { status: 403 }, { outcome: 'fault', code: 'http 403' }]
  ])('is not told twice when it was %s', async (_, trouble, outcome) => {
    fake.troubleNext(1, trouble)
    expect(await sender({ patience: 300 })(letter())).toEqual(outcome)
  })

  it('waits when nobody is there, and says nothing of the number', async () => {
    expect(await sender({ base: `http://127.0.0.1:${await freePort()}` })(letter())).toEqual({ outcome: 'later', code: 'ECONNREFUSED' })
  })
})

describe('the fake of Aliyun', () => {
  it('refuses what nobody signed, and what was changed or repeated after it was signed', async () => {
    expect(await (await fetch(`${served.base}/?PhoneNumbers=1`, { method: 'POST' })).json()).toMatchObject({ Code: 'IncompleteSignature' })
    const seen: { url: string; headers: Headers }[] = []
    const tap = await serveFake(async ({ url, headers }) => { seen.push({ url, headers: new Headers(headers) }); return new Response('') })
    await sender({ base: tap.base })(letter())
    await tap.stop()
    const again = aliyunSmsFake({ ...account, clock, templates: { SMS_1: '${item}' } })
    const replay = async (url: string) => (await (await again.answer(new Request(url, { method: 'POST', headers: seen[0]?.headers ?? {} }))).json() as { Code: string }).Code
    const url = seen[0]?.url ?? ''
    expect([await replay(url.replace('13800000000', '13800000001')), await replay(url), await replay(url)]).toEqual(['SignatureDoesNotMatch', 'OK', 'SignatureNonceUsed'])
  })
})
