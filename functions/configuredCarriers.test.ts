import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { addSeconds, localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import type { Told } from '@haochaping/shared/schemas/message.ts'
import { randomUUID } from 'node:crypto'
import { readConfig } from './config.ts'
import { configuredCarriers } from './configuredCarriers.ts'
import { configuredTemplates } from './configuredTemplates.ts'
import { record } from './domain/ledger.ts'
import type { ServiceEvent } from './domain/serviceEvent.ts'
import { courier } from './flows/courier.ts'
import { deliver } from './flows/deliver.ts'
import { messengerOf, sealedAddress } from './flows/staffAddress.ts'
import { placeOf } from './intake/arrivingEvent.ts'
import { alipayFake } from './local/fakes/alipayFake.ts'
import { aliyunSmsFake } from './local/fakes/aliyunSmsFake.ts'
import { alipayOpenId, wechatOpenId } from './local/fakes/platformId.ts'
import { rsaPair } from './local/fakes/rsaPair.ts'
import { serveFake } from './local/fakes/serveFake.ts'
import type { ServedFake } from './local/fakes/serveFake.ts'
import { wechatFake } from './local/fakes/wechatFake.ts'
import { wecomFake } from './local/fakes/wecomFake.ts'
import { aCity } from './testing/city.ts'
import type { City } from './testing/city.ts'
import { givenADatabase } from './testing/database.ts'
import { anEvent, rightNow, testKeys } from './testing/given.ts'
import { hired } from './testing/staff.ts'
import { ask, signedIn } from './testing/when.ts'

const [wechat, wecom, sms] = [{ appId: 'wx-test', secret: 'wechat-secret' }, { corpId: 'ww-test', secret: 'wecom-secret' }, { accessKeyId: 'key', accessKeySecret: 'sms-secret', signName: '云州政务' }]
const fields = { thing1: 'item', phrase2: 'status', time3: 'at' }
const keywords = { keyword1: 'item', keyword2: 'status', keyword3: 'at' }
const text = { id: 'SMS_1', params: [{ name: 'item', value: 'item' }, { name: 'status', value: 'status' }] }
const due = { at: '2026-12-04T15:59:59.999Z', on: localDateOf('2026-12-04T15:59:59.999Z'), provisional: false }
const dues = { accept: due, contact: due, rectify: due, reply: due }

describe('messages over the channels that are configured', () => {
  const database = givenADatabase()
  const [ours, theirs] = [rsaPair(), rsaPair()]
  const people = ['chen', 'zhou', 'wu', 'li-min'].map((id) => ({ id }))
  let city: City
  let served: ServedFake[]
  let fakes: { wechat: ReturnType<typeof wechatFake>; alipay: ReturnType<typeof alipayFake>; wecom: ReturnType<typeof wecomFake>; sms: ReturnType<typeof aliyunSmsFake> }

  beforeAll(async () => {
    city = aCity(database.table())
    const { clock } = city
    fakes = {
      wechat: wechatFake({ ...wechat, clock, people, templates: ['result', 'followUp', 'progress'].map((id) => ({ id: `wx-${id}`, keys: Object.keys(fields) })), pages: ['mine/pages/progress/index', 'mine/pages/inbox/index'] }),
      alipay: alipayFake({ appId: 'alipay-test', appPublicKey: ours.publicKey, privateKey: theirs.privateKey, clock, people, templates: [{ id: 'ali-result', keys: Object.keys(keywords), longTerm: true }] }),
      wecom: wecomFake({ ...wecom, clock, people, agentId: 7, robots: ['robot-key'] }),
      sms: aliyunSmsFake({ ...sms, clock, templates: { SMS_1: '您办理的${item}，${status}。' } })
    }
    served = await Promise.all([fakes.wechat, fakes.alipay, fakes.wecom, fakes.sms].map(({ answer }) => serveFake(answer)))
    const [WECHAT_API_BASE, ALIPAY_ENDPOINT, WECOM_API_BASE, ALIYUN_SMS_BASE] = served.map(({ base }) => base)
    const config = readConfig({
      REGION: '990100', PUBLIC_URL: 'https://city.example', KEYS_FILE: 'keys.json', WECHAT_API_BASE, ALIPAY_ENDPOINT, WECOM_API_BASE, ALIYUN_SMS_BASE,
      WECHAT_APP_ID: wechat.appId, WECHAT_APP_SECRET: wechat.secret, ALIPAY_APP_ID: 'alipay-test', ALIPAY_PRIVATE_KEY: ours.privateKey, ALIPAY_PUBLIC_KEY: theirs.publicKey,
      WECOM_CORP_ID: wecom.corpId, WECOM_SECRET: wecom.secret, WECOM_AGENT_ID: '7', ROBOTS: JSON.stringify({ [unit]: { wecom: 'robot-key' } }),
      ALIYUN_SMS_KEY_ID: sms.accessKeyId, ALIYUN_SMS_KEY_SECRET: sms.accessKeySecret, SMS_SIGN_NAME: sms.signName,
      WECHAT_TEMPLATES: JSON.stringify(Object.fromEntries(['result', 'followUp', 'progress'].map((kind) => [kind, { id: `wx-${kind}`, fields }]))),
      ALIPAY_TEMPLATES: JSON.stringify({ result: { id: 'ali-result', longTerm: true, fields: keywords }, followUp: null, progress: null }),
      SMS_TEMPLATES: JSON.stringify(Object.fromEntries(['result', 'followUp', 'progress', 'invite', 'staff'].map((kind) => [kind, text])))
    })
    const templates = configuredTemplates(config)
    city.rooms = { ...city.rooms, offers: templates, carriers: configuredCarriers(config, templates, city.rooms) }
    const staffId = testKeys.index('staff', `handler:${unit}`)
    const messenger = messengerOf(testKeys, staffId, `wecom:${wecom.corpId}:li-min`)
    await hired(city, `handler:${unit}`, { ...(messenger ? { messenger } : {}), phone: sealedAddress(testKeys, staffId, { address: 'phone', text: '139 0000 0001' }) })
  })
  afterAll(() => Promise.all(served.map(({ stop }) => stop())))

  const unit = 'AGENCY-MESSAGES'
  const phone = '13800000001'
  const personOf = (id: string) => testKeys.index('person', id.toUpperCase())
  /** A service of this person that the hall noted a phone for. */
  const served1 = async (id: string): Promise<ServiceEvent> => {
    const bare = anEvent({ agencyCode: unit, person: id.toUpperCase() })
    const event = { ...bare, sealed: { ...bare.sealed, phone: testKeys.seal(phone, placeOf(bare.eventId, 'phone')) } }
    await city.rooms.events.add(event)
    return event
  }
  const grant = async (token: string, platform: 'wechat' | 'alipay') =>
    ask(city, { verb: 'recordConsent', token, body: { reportId: randomUUID(), platform, answers: [{ kind: 'result', answer: 'accept' }] } })
  let serial = 0
  const toApplicant = async (event: ServiceEvent, told: Told = { purpose: 'replied', words: '材料清单已经改好。', followUp: due }) => {
    await deliver(city.rooms)({ event, key: `told:${serial += 1}`, at: city.clock.now(), owed: { recipient: { to: 'applicant' }, told } })
    await courier(city.rooms)
  }
  const texts = (to: string) => fakes.sms.delivered.filter((one) => one.to === to).length
  const found = (person: string, fake: { delivered: readonly { person: string }[] }) => fake.delivered.filter((one) => one.person === person).length

  it('show a new 差评 to its handler in 企业微信 and to her group, and by SMS when she has not read it for half an hour', async () => {
    const event = await served1('nobody')
    await deliver(city.rooms)({ event, key: 'first', at: rightNow, owed: { recipient: { to: 'unit', role: 'handler', unit }, told: { purpose: 'badRatingReceived', level: 'veryDissatisfied', dues } } })
    await courier(city.rooms)
    const [card, group] = [fakes.wecom.delivered.find((one) => 'card' in one), fakes.wecom.delivered.find((one) => 'robot' in one)]
    expect(card).toMatchObject({ to: 'li-min', card: { title: expect.stringContaining('差评'), url: expect.stringContaining(event.eventId) } })
    expect(group).toMatchObject({ robot: 'robot-key', text: expect.stringContaining(event.facts.projectNo) })
    expect(JSON.stringify(fakes.wecom.delivered)).not.toMatch(/陈秀兰|13800000001/)
    expect(texts('13900000001')).toBe(0)
    city.clock.advance(31 * 60)
    await courier(city.rooms)
    await courier(city.rooms)
    expect(texts('13900000001')).toBe(1)
    city.clock.set(rightNow)
  })

  it('send no SMS where somebody of the unit has been at work on it since', async () => {
    const [event, before] = [await served1('nobody'), texts('13900000001')]
    await deliver(city.rooms)({ event, key: 'first', at: rightNow, owed: { recipient: { to: 'unit', role: 'handler', unit }, told: { purpose: 'badRatingReceived', level: 'veryDissatisfied', dues } } })
    await courier(city.rooms)
    city.clock.advance(60)
    await city.rooms.events.save(event, { ...event, ledger: record(event.ledger, { at: city.clock.now(), actor: 'handler', fact: 'accepted', data: {} }, event.policy) })
    city.clock.advance(3600)
    await courier(city.rooms)
    expect(texts('13900000001')).toBe(before)
    city.clock.set(rightNow)
  })

  it('take one grant of a citizen on WeChat for the reply; with none left the next one comes by SMS, and both stand in her inbox', async () => {
    const token = await signedIn(city, `wechat:${wechatOpenId(wechat.appId, 'chen')}:chen`)
    await grant(token, 'wechat')
    fakes.wechat.grant('chen', 'wx-result')
    const event = await served1('chen')
    await toApplicant(event)
    expect(fakes.wechat.delivered.at(-1)).toMatchObject({ person: 'chen', template: 'wx-result', page: `mine/pages/progress/index?eventId=${event.eventId}`, fields: { thing1: '不动产转移登记' } })
    await toApplicant(event)
    expect([found('chen', fakes.wechat), texts(phone)]).toEqual([1, 1])
    const { body } = await ask(city, { verb: 'myMessages', token })
    expect(body['messages']).toHaveLength(2)
  })

  it('notice that WeChat knows of no grant where our ledger did, and never ask in vain again', async () => {
    const token = await signedIn(city, `wechat:${wechatOpenId(wechat.appId, 'chen')}:chen`)
    await grant(token, 'wechat')
    await grant(token, 'wechat')
    const [event, before] = [await served1('chen'), texts(phone)]
    await toApplicant(event)
    expect([found('chen', fakes.wechat), texts(phone) - before]).toEqual([1, 1])
    expect((await city.rooms.consents.load({ person: personOf('chen'), platform: 'wechat' })).entries.at(-1)).toMatchObject({ what: 'corrected', kind: 'result' })
  })

  it('go by a long-term template of Alipay as often as there is something to tell', async () => {
    const token = await signedIn(city, `alipay:open:${alipayOpenId('alipay-test', 'zhou')}:zhou`)
    await grant(token, 'alipay')
    fakes.alipay.grant('zhou', 'ali-result')
    const event = await served1('zhou')
    await toApplicant(event)
    await toApplicant(event)
    expect(found('zhou', fakes.alipay)).toBe(2)
  })

  it('ask Alipay itself where our ledger knows of no yes, and go by SMS where she said none there either', async () => {
    await signedIn(city, `alipay:open:${alipayOpenId('alipay-test', 'wu')}:wu`)
    const [event, before] = [await served1('wu'), texts(phone)]
    await toApplicant(event)
    expect([found('wu', fakes.alipay), texts(phone) - before]).toEqual([0, 1])
    fakes.alipay.grant('wu', 'ali-result')
    await toApplicant(event)
    expect([found('wu', fakes.alipay), texts(phone) - before]).toEqual([1, 1])
  })

  it('arrive once each, and in order, though WeChat fails for a day', async () => {
    const token = await signedIn(city, `wechat:${wechatOpenId(wechat.appId, 'chen')}:chen`)
    for (let n = 0; n < 3; n += 1) await grant(token, 'wechat')
    fakes.wechat.grant('chen', 'wx-result', 3)
    const [event, texted, told] = [await served1('chen'), texts(phone), found('chen', fakes.wechat)]
    fakes.wechat.failNext(10_000)
    await toApplicant(event)
    for (let quarter = 0; quarter < 96; quarter += 1) {
      city.clock.set(addSeconds(rightNow, quarter * 900))
      if (quarter === 40) await toApplicant(event)
      await courier(city.rooms)
    }
    fakes.wechat.failNext(0)
    await toApplicant(event)
    for (let hour = 0; hour < 14; hour += 1) {
      city.clock.advance(3600)
      await courier(city.rooms)
    }
    expect([found('chen', fakes.wechat) - told, texts(phone) - texted]).toEqual([1, 2])
    const finished = await Promise.all([-2, -1, 0].map((back) => city.rooms.readers.finished({ audience: 'citizen', id: personOf('chen') }, `${event.eventId}:told:${serial + back}`)))
    expect(finished.map((end) => end?.how)).toEqual(['carried', 'carried', 'carried'])
    city.clock.set(rightNow)
  })
})
