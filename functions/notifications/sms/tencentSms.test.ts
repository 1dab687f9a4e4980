import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { addSeconds } from '@haochaping/shared/calendar/localDate.ts'
import { freePort } from '../../local/database/freePort.ts'
import { serveFake } from '../../local/fakes/serveFake.ts'
import type { ServedFake } from '../../local/fakes/serveFake.ts'
import { tencentSmsFake } from '../../local/fakes/tencentSmsFake.ts'
import type { Trouble } from '../../local/fakes/troubles.ts'
import { testClock } from '../../testing/testClock.ts'
import type { TestClock } from '../../testing/testClock.ts'
import { tencentSms } from './tencentSms.ts'
import type { TencentSmsSettings } from './tencentSms.ts'

const now = '2026-11-21T17:00:00.000Z'
const account = { secretId: 'AKID-test', secretKey: 'the-secret', sdkAppId: '1400000000', signName: '示例市政务' }
let clock: TestClock
let fake: ReturnType<typeof tencentSmsFake>
let served: ServedFake
beforeEach(async () => {
  clock = testClock(now)
  fake = tencentSmsFake({ ...account, clock, templates: { 1001: '您办的{1}已有答复，请查看。{2}' } })
  served = await serveFake(fake.answer)
})
afterEach(() => served.stop())

const sender = (like: Partial<TencentSmsSettings> = {}) => tencentSms({ ...account, region: 'ap-guangzhou', base: served.base, clock, ...like })
const params = [{ name: 'item', value: '社保"医保"' }, { name: 'code', value: 'YZ-1' }]
const letter = (to = '13800000000', template = '1001') => ({ key: 'event-1:replied', to, message: { template, params } })

describe('a text message by Tencent Cloud', () => {
  it('reaches the phone by its template, its variables in order, under its key', async () => {
    expect(await sender()(letter())).toEqual({ outcome: 'accepted', code: '5000:1' })
    expect(fake.delivered).toEqual([{ to: '+8613800000000', at: now, template: '1001', key: 'event-1:replied', text: '【示例市政务】您办的社保"医保"已有答复，请查看。YZ-1' }])
  })

  it('reaches a number abroad, and is not sent at all to what can get none', async () => {
    expect(await sender()(letter('00852 6123 4567'))).toMatchObject({ outcome: 'accepted' })
    expect(fake.delivered.map(({ to }) => to)).toEqual(['+85261234567'])
    for (const to of ['0571-88880000', '12345', '']) expect(await sender()(letter(to))).toEqual({ outcome: 'noRight', code: 'address' })
  })

  it('waits a day when the number has had its ten of the day', async () => {
    for (let n = 1; n <= 10; n += 1) await sender()(letter())
    expect(await sender()(letter())).toEqual({ outcome: 'later', code: 'LimitExceeded.PhoneNumberDailyLimit', after: 86_400 })
  })

  it.each<[string, 'call' | 'text', object]>([
    ['LimitExceeded.PhoneNumberThirtySecondLimit', 'text', { outcome: 'later', after: 30 }], ['LimitExceeded.PhoneNumberOneHourLimit', 'text', { outcome: 'later', after: 3600 }],
    ['LimitExceeded.DeliveryFrequencyLimit', 'text', { outcome: 'later', after: 60 }], ['LimitExceeded.PhoneNumberSameContentDailyLimit', 'text', { outcome: 'later', after: 86_400 }],
    ['LimitExceeded.DailyLimit', 'call', { outcome: 'later', after: 3600 }], ['RequestLimitExceeded', 'call', { outcome: 'later', after: 1 }], ['InternalError', 'call', { outcome: 'later' }],
    ['InternalError.Timeout', 'text', { outcome: 'unsure' }], ['InternalError.SendAndRecvFail', 'text', { outcome: 'unsure' }],
    ['FailedOperation.PhoneNumberInBlacklist', 'text', { outcome: 'noRight' }], ['InvalidParameterValue.IncorrectPhoneNumber', 'text', { outcome: 'noRight' }],
    ['FailedOperation.ContainSensitiveWord', 'text', { outcome: 'fault' }], ['FailedOperation.InsufficientBalanceInSmsPackage', 'text', { outcome: 'fault' }],
    ['AuthFailure.SignatureExpire', 'call', { outcome: 'fault' }], ['UnauthorizedOperation.NeverHeardOf', 'call', { outcome: 'fault' }]
  ])('knows what %s means', async (code, of, meaning) => {
    fake.failNext(1, { code, of })
    expect(await sender()(letter())).toEqual({ code, ...meaning })
    expect(fake.delivered).toEqual([])
  })

  it('is a fault with another key, secret, app, signature or template, with a variable missing, or a clock that is off', async () => {
    const codes = await Promise.all([
      sender({ secretId: 'other' })(letter()), sender({ secretKey: 'wrong' })(letter()), sender({ sdkAppId: '1' })(letter()), sender({ signName: '别的' })(letter()), sender()(letter('13800000000', '1002')),
      sender()({ ...letter(), message: { template: '1001', params: params.slice(1) } }), sender({ clock: { now: () => addSeconds(now, -301) } })(letter()), sender({ region: '' })(letter())
    ])
    expect(codes).toEqual([
      'AuthFailure.SecretIdNotFound', 'AuthFailure.SignatureFailure', 'UnauthorizedOperation.SmsSdkAppIdVerifyFail', 'FailedOperation.SignatureIncorrectOrUnapproved', 'FailedOperation.TemplateIncorrectOrUnapproved',
      'FailedOperation.TemplateParamSetNotMatchApprovedTemplate', 'AuthFailure.SignatureExpire', 'InvalidAction'
    ].map((code) => ({ outcome: 'fault', code })))
  })

  it.each<[string, Trouble, object]>([
    ['lost', 'lost', { outcome: 'unsure', code: 'UND_ERR_SOCKET' }], ['taken and its answer lost', 'answerLost', { outcome: 'unsure', code: 'UND_ERR_SOCKET' }],
    ['answered too late', { lateBy: 1500 }, { outcome: 'unsure', code: 'timeout' }], ['answered with nothing', { status: 200 }, { outcome: 'unsure', code: 'unreadable' }],
    ['turned away by a busy server', { status: 502 }, { outcome: 'later', code: 'http 502' }], ['turned away by a page', { status: 404 }, { outcome: 'fault', code: 'http 404' }]
  ])('is not told twice when it was %s', async (_, trouble, outcome) => {
    fake.troubleNext(1, trouble)
    expect(await sender({ patience: 300 })(letter())).toEqual(outcome)
  })

  it('waits when nobody is there, and says nothing of the number', async () => {
    expect(await sender({ base: `http://127.0.0.1:${await freePort()}` })(letter())).toEqual({ outcome: 'later', code: 'ECONNREFUSED' })
  })
})

describe('the fake of Tencent Cloud', () => {
  it('refuses what nobody signed, and what was changed after it was signed', async () => {
    expect(await (await fetch(served.base, { method: 'POST', body: '{}' })).json()).toMatchObject({ Response: { Error: { Code: 'AuthFailure.SignatureFailure' } } })
    const seen: { headers: Headers; body: string }[] = []
    const tap = await serveFake(async (request) => { seen.push({ headers: new Headers(request.headers), body: await request.text() }); return new Response('') })
    await sender({ base: tap.base })(letter())
    await tap.stop()
    const replay = async (body: string) => (await fake.answer(new Request(tap.base, { method: 'POST', headers: seen[0]?.headers ?? {}, body }))).json()
    const body = seen[0]?.body ?? ''
    expect(await replay(body.replace('13800000000', '13800000001'))).toMatchObject({ Response: { Error: { Code: 'AuthFailure.SignatureFailure' } } })
    expect(await replay(body)).toMatchObject({ Response: { SendStatusSet: [{ Code: 'Ok', SessionContext: 'event-1:replied' }] } })
  })
})
