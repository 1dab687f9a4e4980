import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { PutCommand } from '@aws-sdk/lib-dynamodb'
import { addSeconds, localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import { Hono } from 'hono'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readConfig } from '../../config.ts'
import { configuredCarriers } from '../../configuredCarriers.ts'
import { configuredTemplates } from '../../configuredTemplates.ts'
import { deptCodeOf } from '../../demo/agencies.ts'
import { demoPeople } from '../../demo/demoPeople.ts'
import { courier } from '../../flows/courier.ts'
import { deliver } from '../../flows/deliver.ts'
import { listUndelivered } from '../../flows/listUndelivered.ts'
import { sweep } from '../../flows/sweep.ts'
import { placeOf } from '../../intake/arrivingEvent.ts'
import { host } from '../../server/host.ts'
import { aCity } from '../../testing/city.ts'
import type { City } from '../../testing/city.ts'
import { givenADatabase } from '../../testing/database.ts'
import { anEvent, testKeys } from '../../testing/given.ts'
import { must } from '../../testing/must.ts'
import { demoReachItems } from '../demo/demoReachItems.ts'
import { demoStaffItems } from '../demo/demoStaffItems.ts'
import { serveFake } from '../fakes/serveFake.ts'
import type { ServedFake } from '../fakes/serveFake.ts'
import { localPlatforms } from '../localPlatforms.ts'
import type { LocalPlatforms } from '../localPlatforms.ts'
import { passTime } from '../passTime.ts'
import { phoneRoutes } from './phoneRoutes.ts'
import { phoneView } from './phoneView.ts'

const due = { at: '2026-12-04T15:59:59.999Z', on: localDateOf('2026-12-04T15:59:59.999Z'), provisional: false }
const dues = { accept: due, contact: due, rectify: due, reply: due }

describe('the phones of one machine', () => {
  const database = givenADatabase()
  const folder = mkdtempSync(join(tmpdir(), 'phones-'))
  const front = new Hono()
  let city: City
  let platforms: LocalPlatforms
  let served: ServedFake

  beforeAll(async () => {
    city = aCity(database.table())
    const { name, client } = database.table()
    for (const items of [demoStaffItems(testKeys, city.clock.now()), demoReachItems(testKeys, city.clock.now())]) for (const Item of items) await client.send(new PutCommand({ TableName: name, Item }))
    served = await serveFake(async (request) => front.fetch(request))
    platforms = localPlatforms(folder, served.base, city.clock)
    const config = readConfig({ ...platforms.settings, REGION: '990100', PUBLIC_URL: 'https://city.example', KEYS_FILE: 'keys.json' })
    const { appId, token, encodingKey } = { appId: must(config.WECHAT_APP_ID), token: must(config.WECHAT_PUSH_TOKEN), encodingKey: must(config.WECHAT_PUSH_KEY) }
    const templates = configuredTemplates(config)
    const rooms = { ...city.rooms, offers: templates, wechatPush: { appId, token, encodingKey } }
    city.rooms = { ...rooms, carriers: configuredCarriers(config, templates, rooms) }
    platforms.mount(front, testKeys)
    phoneRoutes(front, { ...platforms, rooms: city.rooms })
    front.route('/', host(city.rooms))
  })
  afterAll(async () => {
    await served.stop()
    rmSync(folder, { recursive: true })
  })

  const view = () => phoneView(platforms.phones, platforms.outbox)
  const arrivedAt = async (to: string) => (await phoneView(platforms.phones, platforms.outbox, to)).arrivals
  const post = async (path: string, body: unknown) => (await front.request(path, { method: 'POST', body: JSON.stringify(body) })).status
  const leftOf = async (person: string, platform: string) => (await view()).grants.filter((one) => one.person === person && one.platform === platform).map(({ left }) => left)
  const aCaseOf = async (id: string, agencyCode = deptCodeOf('realEstate')) => {
    const { idNumber, mobile } = must(demoPeople.find((one) => one.id === id))
    const bare = anEvent({ person: idNumber, agencyCode })
    const event = { ...bare, sealed: { ...bare.sealed, phone: testKeys.seal(mobile, placeOf(bare.eventId, 'phone')) } }
    await city.rooms.events.add(event)
    return event
  }
  let serial = 0
  const replyTo = async (id: string) => {
    const event = await aCaseOf(id)
    await deliver(city.rooms)({ event, key: `told:${serial += 1}`, at: city.clock.now(), owed: { recipient: { to: 'applicant' }, told: { purpose: 'replied', words: '改好了。', followUp: due } } })
    await courier(city.rooms)
    return event
  }
  const badRating = async (agency: 'realEstate' | 'police') => {
    const event = await aCaseOf('zhang-weiming', deptCodeOf(agency))
    const told = { purpose: 'badRatingReceived', level: 'veryDissatisfied', dues } as const
    await deliver(city.rooms)({ event, key: `told:${serial += 1}`, at: city.clock.now(), owed: { recipient: { to: 'unit', role: 'handler', unit: deptCodeOf(agency) }, told } })
    await courier(city.rooms)
  }

  it('show a handler her card in 企业微信 and the unit its group, with a link that opens the ticket as her', async () => {
    await badRating('realEstate')
    const [card] = await arrivedAt('handler-li-min')
    expect(card).toMatchObject({ channel: 'wecom', href: expect.stringMatching(/^\/#\/pages\/signIn\/index\?person=handler-li-min&to=%2Fstaff%2Fpages%2Fticket%2Findex/) })
    expect(await arrivedAt(deptCodeOf('realEstate'))).toMatchObject([{ channel: 'wecomGroup', href: expect.stringMatching(/^\/#\/staff\/pages\/ticket\/index/) }])
  })

  it('get an SMS at its own time, half an hour after a card that nobody has read, when the clock is moved on by hours', async () => {
    const [card] = await arrivedAt('handler-li-min')
    await passTime(city.rooms, { clock: city.clock, until: addSeconds(city.clock.now(), 3 * 3600), sweepNow: () => sweep(city.rooms) })
    expect(await arrivedAt('handler-li-min')).toMatchObject([{ channel: 'sms', at: addSeconds(must(card).at, 1800) }, { channel: 'wecom' }])
  })

  it('show the one unit that has it 浙政钉 and a 钉钉 group', async () => {
    await badRating('police')
    expect(await arrivedAt('handler-zhao-wenbo')).toMatchObject([{ channel: 'zwding' }])
    expect(await arrivedAt(deptCodeOf('police'))).toMatchObject([{ channel: 'dingtalkGroup' }])
  })

  it('bring a reply to whoever agreed on WeChat or Alipay there, and to the others by SMS', async () => {
    const event = await replyTo('zhang-weiming')
    for (const id of ['zhou-yuting', 'chen-xiulan']) await replyTo(id)
    expect(await arrivedAt('zhang-weiming')).toMatchObject([{ channel: 'wechat', title: '办理结果通知', text: expect.stringContaining('处理状态：已答复'), href: expect.stringContaining(encodeURIComponent(`eventId=${event.eventId}`)) }])
    expect(await arrivedAt('zhou-yuting')).toMatchObject([{ channel: 'alipay' }])
    expect(await arrivedAt('chen-xiulan')).toMatchObject([{ channel: 'sms', text: expect.stringContaining('已答复') }])
    expect([await leftOf('zhang-weiming', 'wechat'), await leftOf('zhou-yuting', 'alipay')]).toEqual([[1, 1, 2], [1, 1, 'unlimited']])
  })

  it('follow a consent that is given, and one that is taken back', async () => {
    const consent = (give: boolean) => post('/local/consents', { person: 'chen-xiulan', platform: 'wechat', kind: 'result', give })
    expect([await consent(true), await consent(true)]).toEqual([200, 200])
    await replyTo('chen-xiulan')
    await consent(false)
    await replyTo('chen-xiulan')
    expect((await arrivedAt('chen-xiulan')).map(({ channel }) => channel).toSorted()).toEqual(['sms', 'sms', 'wechat'])
    expect(await post('/local/consents', { person: 'nobody', platform: 'wechat', kind: 'result', give: true })).toBe(400)
  })

  it('wait while a platform fails, and get it once when it has recovered', async () => {
    expect(await post('/local/outages', { platform: 'alipay', next: 'always' })).toBe(200)
    const before = (await arrivedAt('zhou-yuting')).length
    await replyTo('zhou-yuting')
    city.clock.advance(600)
    await courier(city.rooms)
    expect((await arrivedAt('zhou-yuting')).length).toBe(before)
    await post('/local/outages', { platform: 'alipay', next: 0 })
    city.clock.advance(3600)
    await courier(city.rooms)
    expect((await arrivedAt('zhou-yuting')).length).toBe(before + 1)
    await post('/local/outages', { platform: 'sms', next: 2 })
    await front.request('/local/sms/', { method: 'POST' })
    expect((await view()).outages).toMatchObject({ sms: 1, alipay: 0 })
    expect(await post('/local/outages', { platform: 'post', next: 2 })).toBe(400)
    await post('/local/outages', { platform: 'sms', next: 0 })
  })

  it('do not get at all what a platform turns away because of our settings: it stands among what did not arrive', async () => {
    await post('/local/outages', { platform: 'dingtalk', next: 'misled' })
    const before = await arrivedAt(deptCodeOf('police'))
    await badRating('police')
    await post('/local/outages', { platform: 'dingtalk', next: 0 })
    city.clock.advance(3600)
    await courier(city.rooms)
    expect(await arrivedAt(deptCodeOf('police'))).toEqual(before)
    expect((await listUndelivered(city.rooms)({})).letters).toMatchObject([{ audience: 'group', purpose: 'badRatingReceived', attempts: [{ way: 'robot', outcome: 'fault', code: 'http 404' }] }])
  })

  it('are the same after a restart, and so are the grants', async () => {
    const before = await view()
    const again = localPlatforms(folder, served.base, city.clock)
    expect(await phoneView(again.phones, again.outbox)).toEqual(before)
  })
})
