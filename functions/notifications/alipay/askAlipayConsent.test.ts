import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { alipayFake } from '../../local/fakes/alipayFake.ts'
import { alipayOpenId, alipayUserId } from '../../local/fakes/platformId.ts'
import { rsaPair } from '../../local/fakes/rsaPair.ts'
import { serveFake } from '../../local/fakes/serveFake.ts'
import type { ServedFake } from '../../local/fakes/serveFake.ts'
import { alipayConsent } from './alipayConsent.ts'
import { askAlipayConsent } from './askAlipayConsent.ts'

const appId = '2021000000000000'
const [app, alipay, stranger] = [rsaPair(), rsaPair(), rsaPair()]
const clock = { now: () => '2026-11-22T02:00:00.000Z' }
const who = { openId: alipayOpenId(appId, 'chen-xiulan') }

let fake: ReturnType<typeof alipayFake>
let served: ServedFake

beforeEach(async () => {
  fake = alipayFake({
    clock, appId, appPublicKey: app.publicKey, privateKey: alipay.privateKey, people: [{ id: 'chen-xiulan' }],
    templates: [{ id: 'result', keys: [] }, { id: 'followUp', keys: [] }, { id: 'forever', keys: [], longTerm: true }]
  })
  served = await serveFake(fake.answer)
})
afterEach(() => served.stop())

const ask = (templates: string[], like = {}, person: { openId: string } | { userId: string } = who) =>
  askAlipayConsent({ appId, privateKey: app.privateKey, alipayPublicKey: alipay.publicKey, endpoint: served.base, clock, ...like })(person, templates)
const unknown = (templateId: string) => ({ templateId, answer: 'unknown', keeps: false, kind: 'unknown' })

describe('asking Alipay what somebody has said', () => {
  it('tells yes and no for each template, in the order asked, and what a yes is good for', async () => {
    fake.grant('chen-xiulan', 'result')
    fake.grant('chen-xiulan', 'forever')
    expect(await ask(['forever', 'followUp', 'result'])).toEqual({ consents: [
      { templateId: 'forever', answer: 'accept', keeps: false, kind: 'longTerm' },
      { templateId: 'followUp', answer: 'reject', keeps: false, kind: 'oneTime' },
      { templateId: 'result', answer: 'accept', keeps: false, kind: 'oneTime' }
    ] })
    fake.revoke('chen-xiulan', 'result')
    expect((await ask(['result'], {}, { userId: alipayUserId('chen-xiulan') })).consents[0]?.answer).toBe('reject')
  })

  it('knows nothing of a template that Alipay is silent about', async () => {
    expect(await ask(['nowhere'])).toEqual({ consents: [unknown('nowhere')] })
  })

  it('asks nothing about nothing, and no more than three at once', async () => {
    expect(await ask([])).toEqual({ consents: [] })
    await expect(ask(['a', 'b', 'c', 'd'])).rejects.toThrow(RangeError)
  })

  it.each([
    ['an app that is not ours', { appId: '2021999999999999' }, { outcome: 'fault', code: 'invalid-app-id' }],
    ['a stranger\'s key', { privateKey: stranger.privateKey }, { outcome: 'fault', code: 'invalid-signature' }],
    ['an answer that Alipay did not sign', { alipayPublicKey: stranger.publicKey }, { outcome: 'unsure', code: 'unsigned' }]
  ])('knows nothing after %s, and says why', async (_, like, failed) => {
    fake.grant('chen-xiulan', 'result')
    expect(await ask(['result', 'followUp'], like)).toEqual({ consents: [unknown('result'), unknown('followUp')], failed })
  })

  it('knows nothing of somebody whom Alipay does not know', async () => {
    expect(await ask(['result'], {}, { openId: 'nobody' })).toEqual({ consents: [unknown('result')], failed: { outcome: 'noRight', code: 'USER_ID_INVALID' } })
  })

  it('knows nothing when Alipay cannot be heard', async () => {
    fake.troubleNext(1, 'lost')
    expect(await ask(['result'])).toMatchObject({ consents: [unknown('result')], failed: { outcome: 'unsure' } })
    fake.troubleNext(1, { status: 503 })
    expect(await ask(['result'])).toEqual({ consents: [unknown('result')], failed: { outcome: 'later', code: 'http 503' } })
  })

  it.each([['constructor', 'toString'], ['2', 'weekly'], ['', '']])('takes a word nobody knows for no word: %s, %s', (subscribe_state, subscribe_type) => {
    expect(alipayConsent('result', { template_id: 'result', subscribe_state, subscribe_type })).toEqual(unknown('result'))
  })

  it('sees that a yes is kept', () => {
    expect(alipayConsent('result', { template_id: 'result', subscribe_state: '1', subscribe_type: 'onetime', keep_state: '1' }))
      .toEqual({ templateId: 'result', answer: 'accept', keeps: true, kind: 'oneTime' })
  })
})
