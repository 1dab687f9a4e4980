import { beforeEach, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { LocalDate, addSeconds, endOfDay, localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import { MyMessages } from '@haochaping/shared/schemas/myMessages.ts'
import type { OwedMessage } from '../domain/owedMessage.ts'
import type { ServiceEvent } from '../domain/serviceEvent.ts'
import { aCity } from '../testing/city.ts'
import type { City } from '../testing/city.ts'
import { givenADatabase } from '../testing/database.ts'
import { anEvent, rightNow } from '../testing/given.ts'
import { must } from '../testing/must.ts'
import { hired } from '../testing/staff.ts'
import { ask, signedIn } from '../testing/when.ts'
import { deliver } from './deliver.ts'

const today = localDateOf(rightNow)
const day = LocalDate.parse('2026-11-27')
const due = { at: endOfDay(day), on: day, provisional: false }

describe('the inbox', () => {
  const database = givenADatabase()
  let city: City
  let unit: string
  let other: string
  let person: string
  let event: ServiceEvent
  beforeEach(() => {
    city = aCity(database.table())
    ;[unit, other, person] = [randomUUID(), randomUUID(), randomUUID()].map((id) => id.slice(0, 8).toUpperCase()) as [string, string, string]
    event = anEvent({ agencyCode: unit, person })
  })

  let serial = 0
  const told = async (owed: OwedMessage, { key = `tell:${serial += 1}`, at = rightNow } = {}) => deliver(city.rooms)({ event, key, at, owed })
  const toHandlers = (message: OwedMessage['told'] = { purpose: 'citizenAdded' }): OwedMessage => ({ recipient: { to: 'unit', role: 'handler', unit }, told: message })
  const toApplicant = (message: OwedMessage['told'] = { purpose: 'accepted' }): OwedMessage => ({ recipient: { to: 'applicant' }, told: message })
  const listOf = async (code: string, query: Record<string, string> = {}) => MyMessages.parse((await ask(city, { verb: 'myMessages', token: await signedIn(city, code), query })).body)
  const citizen = () => `citizen:${person}`
  const readAs = async (code: string, messageIds: string[]) => (await ask(city, { verb: 'readMessages', token: await signedIn(city, code), body: { messageIds } })).body['read']

  it('is empty where nothing was told', async () => {
    expect(await listOf(citizen())).toEqual({ messages: [], unread: 0 })
    expect(await listOf(`administrator:${unit}`)).toEqual({ messages: [], unread: 0 })
  })

  it('tells a citizen in words what happened to her case, and sends no copy', async () => {
    await told(toApplicant())
    const { messages, unread } = await listOf(citizen())
    expect(messages).toMatchObject([{ at: rightNow, purpose: 'accepted', title: '承办单位已签收您的评价', eventId: event.eventId, item: '不动产转移登记', read: false }])
    expect(unread).toBe(1)
    expect(city.sent).toEqual([])
    expect((await listOf(`citizen:${randomUUID()}`)).messages).toEqual([])
  })

  it('shows a message that was delivered twice, at other times too, once', async () => {
    await told(toHandlers(), { key: 'tell:once' })
    await told(toHandlers(), { key: 'tell:once', at: addSeconds(rightNow, 300) })
    expect((await listOf(`handler:${unit}`)).messages).toMatchObject([{ at: rightNow }])
    expect(new Set(city.sent.map(({ key }) => key)).size).toBe(1)
  })

  it('has the message although its copy could not be sent, and still one after the copy was', async () => {
    city.failNext(1)
    await expect(told(toHandlers(), { key: 'tell:copy' })).rejects.toThrow('gateway')
    expect((await listOf(`handler:${unit}`)).messages).toHaveLength(1)
    await told(toHandlers(), { key: 'tell:copy', at: addSeconds(rightNow, 60) })
    expect((await listOf(`handler:${unit}`)).messages).toHaveLength(1)
    expect(city.sent).toHaveLength(1)
  })

  it('copies to staff what leads them to the ticket, without anybody\'s own words', async () => {
    await told({ recipient: { to: 'unit', role: 'leader', unit }, told: { purpose: 'extensionAsked', reason: '材料在外地，联系陈秀兰 10000000001' } })
    expect((await listOf(`leader:${unit}`)).messages[0]?.body).toContain('材料在外地')
    expect(city.sent).toMatchObject([{ purpose: 'extensionAsked', to: { role: 'leader', unit }, projectNo: event.facts.projectNo, link: expect.stringContaining(event.eventId) }])
    expect(JSON.stringify(city.sent)).not.toMatch(/外地|陈秀兰|10000000001/)
  })

  it('remembers what was read, however often it is said', async () => {
    await told(toApplicant())
    await told(toApplicant({ purpose: 'reopened', round: 2 }), { at: addSeconds(rightNow, 1) })
    const [newest, oldest] = (await listOf(citizen())).messages.map(({ messageId }) => messageId)
    for (let again = 0; again < 2; again += 1) expect(await readAs(citizen(), [newest ?? '', newest ?? ''])).toEqual([newest])
    expect(await listOf(citizen())).toMatchObject({ messages: [{ messageId: newest, read: true }, { messageId: oldest, read: false }], unread: 1 })
  })

  it('keeps the marks of two colleagues apart', async () => {
    await told(toHandlers())
    const [anna, bao] = [`handler:${unit}:anna`, `handler:${unit}:bao`]
    const { messages } = await listOf(anna)
    await readAs(anna, messages.map(({ messageId }) => messageId))
    expect([(await listOf(anna)).unread, (await listOf(bao)).unread]).toEqual([0, 1])
  })

  it('is read, as far as it is about a case, by whoever opens the page of that case, and by nobody else', async () => {
    const [anna, bao] = [`handler:${unit}:anna`, `handler:${unit}:bao`]
    const opens = async (code: string) => (await ask(city, { verb: 'readMessages', token: await signedIn(city, code), body: { eventId: event.eventId } })).body['read']
    await told(toHandlers())
    await told(toHandlers({ purpose: 'ordered', words: '请立即办理。', due, automatic: false }), { at: addSeconds(rightNow, 1) })
    await told(toApplicant())
    await deliver(city.rooms)({ event: anEvent({ agencyCode: unit }), key: 'tell:other', at: rightNow, owed: toHandlers() })
    for (let again = 0; again < 2; again += 1) expect(await opens(anna)).toHaveLength(2)
    expect((await listOf(anna)).messages.filter(({ read }) => !read)).toMatchObject([{ purpose: 'citizenAdded' }])
    expect([(await listOf(bao)).unread, (await listOf(citizen())).unread]).toEqual([3, 1])
    expect(await opens(`handler:${other}`)).toEqual([])
    expect([await opens(citizen()), (await listOf(citizen())).unread]).toMatchObject([[expect.any(String)], 0])
  })

  it('is marked as read once, however often the page of its case is opened', async () => {
    await told(toApplicant())
    const { markRead } = city.rooms.inbox
    let marks = 0
    city.rooms.inbox = { ...city.rooms.inbox, markRead: async (...mark) => { marks += 1; await markRead(...mark) } }
    for (let again = 0; again < 3; again += 1) await ask(city, { verb: 'readMessages', token: await signedIn(city, citizen()), body: { eventId: event.eventId } })
    expect(marks).toBe(1)
  })

  it('lets nobody mark, or learn of, a message of somebody else', async () => {
    await told(toHandlers())
    const ids = (await listOf(`handler:${unit}`)).messages.map(({ messageId }) => messageId)
    for (const stranger of [`handler:${other}`, `leader:${unit}`, `citizen:${randomUUID()}`]) expect(await readAs(stranger, [...ids, 'nothing'])).toEqual([])
    expect((await listOf(`handler:${unit}`)).unread).toBe(1)
  })

  it('hides a report of pressure from the supervisors of the unit concerned, and copies it to nobody', async () => {
    await told({ recipient: { to: 'supervisors', notOf: unit }, told: { purpose: 'pressureReported', kind: 'pressed' } })
    const seen = (await listOf(`supervisor:${other}`)).messages.filter(({ eventId }) => eventId === event.eventId)
    expect(seen).toMatchObject([{ purpose: 'pressureReported' }])
    expect(JSON.stringify(await listOf(`supervisor:${unit}`))).not.toContain(event.eventId)
    expect(await readAs(`supervisor:${unit}`, seen.map(({ messageId }) => messageId))).toEqual([])
    expect(city.sent).toEqual([])
  })

  it('hides an appeal from panel members of the units it is about, and tells the gateway so', async () => {
    await told({ recipient: { to: 'panel', notOf: [unit] }, told: { purpose: 'appealToHear', ground: 'mistaken', due } })
    expect(JSON.stringify(await listOf(`panel:${other}`))).toContain(event.eventId)
    expect(JSON.stringify(await listOf(`panel:${unit}`))).not.toContain(event.eventId)
    expect(city.sent).toMatchObject([{ to: { role: 'panel', notOf: [unit] } }])
  })

  it('goes on behind a long run of hidden messages, and no cursor shows one', async () => {
    const everybody: OwedMessage = { recipient: { to: 'supervisors' }, told: { purpose: 'needsSupervisor' } }
    const hidden: OwedMessage = { recipient: { to: 'supervisors', notOf: unit }, told: { purpose: 'needsSupervisor' } }
    city.clock.set('2026-12-01T00:00:00.000Z')
    for (let n = 0; n < 31; n += 1) await told(everybody, { at: addSeconds('2026-11-30T00:00:00.000Z', n) })
    for (let n = 0; n < 70; n += 1) await told(hidden, { at: addSeconds('2026-11-30T01:00:00.000Z', n), key: `hidden:${n}` })
    const { messages, more = '', unread } = await listOf(`supervisor:${unit}`)
    expect([messages.length, unread]).toEqual([30, 30])
    expect(JSON.stringify({ messages, more })).not.toContain('hidden:')
    expect((await listOf(`supervisor:${unit}`, { more })).messages[0]?.at).toBe('2026-11-30T00:00:00.000Z')
  })

  it('merges the boxes of one\'s own post and of an absent colleague\'s, newest first, page by page', async () => {
    const [deputy, absent] = [`leader:${unit}:deputy`, `handler:${unit}:absent`]
    await hired(city, absent, { absence: { from: today, to: today, deputy: must(await hired(city, deputy)).staffId } })
    for (let n = 0; n < 40; n += 1)
      await told({ recipient: { to: 'unit', role: n % 2 ? 'handler' : 'leader', unit }, told: { purpose: 'citizenAdded' } }, { at: addSeconds(rightNow, n) })
    const first = await listOf(deputy)
    const rest = await listOf(deputy, { more: first.more ?? '' })
    expect([...first.messages, ...rest.messages].map(({ at }) => at)).toEqual(Array.from({ length: 40 }, (_, n) => addSeconds(rightNow, 39 - n)))
    expect([first.unread, rest.unread, rest.more]).toEqual([40, undefined, undefined])
    expect((await listOf(`handler:${unit}`)).messages).toHaveLength(20)
  })
})
