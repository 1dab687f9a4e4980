import { beforeEach, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import type { Told } from '@haochaping/shared/schemas/message.ts'
import { unitBox } from '../domain/boxOf.ts'
import type { OwedMessage } from '../domain/owedMessage.ts'
import type { Result } from '../domain/sending/concluded.ts'
import type { Step } from './serveReader.ts'
import { aCity } from '../testing/city.ts'
import type { City } from '../testing/city.ts'
import { givenADatabase } from '../testing/database.ts'
import { must } from '../testing/must.ts'
import { aBadRating, atWork, does, says, seen } from '../testing/story.ts'
import type { Story } from '../testing/story.ts'
import { asked } from '../testing/ticketActs.ts'
import { ask } from '../testing/when.ts'
import { courier } from './courier.ts'
import { deliver } from './deliver.ts'
import { listUndelivered } from './listUndelivered.ts'
import { sendAgain } from './sendAgain.ts'

const due = { at: '2026-12-04T15:59:59.999Z', on: '2026-12-04' as never, provisional: false }
const replied: Told = { purpose: 'replied', words: '材料清单已经改好。', followUp: due }

describe('a reply that reached no phone', () => {
  const database = givenADatabase()
  let city: City
  let answer: Result
  beforeEach(() => {
    city = aCity(database.table())
    answer = { outcome: 'noRight', code: '43101' }
    city.rooms.carriers = { subscription: async () => ({ channel: randomUUID(), carry: async () => answer }) }
  })

  /** Tells the one who rated; `die` ends the courier at that step. */
  const tell = async ({ eventId }: Story, { told = replied, to = 'author', die }: { told?: Told; to?: 'author' | 'applicant'; die?: Step } = {}) => {
    const owed: OwedMessage = { recipient: { to }, told }
    await deliver(city.rooms)({ event: must(await city.rooms.events.load(eventId)), key: 'told', at: city.clock.now(), owed })
    await courier(city.rooms, (step) => { if (step === die) throw new Error('died') })
  }
  const calls = async ({ unit }: Story) => (await city.rooms.inbox.page(unitBox(unit, 'handler'), { limit: 50 })).filter(({ purpose }) => purpose === 'callInstead')

  it('is a call for the unit that has the 差评, told once, with the case and no person in it', async () => {
    const story = await aBadRating(city)
    await tell(story)
    await tell(story)
    const all = await calls(story)
    expect(all).toMatchObject([{ title: '消息没有送到，请打电话', eventId: story.eventId, body: expect.stringContaining('您的答复没能送到群众手机上，请打电话告诉她。') }])
    expect(JSON.stringify(all)).not.toMatch(/陈秀兰|10000000001|材料清单/)
    expect(city.sent.filter(({ purpose }) => purpose === 'callInstead')).toHaveLength(1)
  })

  it('can be done: the ticket to which it leads shows the number, and she is told who looked', async () => {
    const story = await aBadRating(city)
    const handler = await atWork(city, `handler:${story.unit}`)
    for (const command of ['accept', 'recordContact', 'rectifyNow', 'rectify', 'reply'] as const) await does(story, handler, asked(command) as never)
    await tell(story)
    const [call] = await calls(story)
    expect(call?.eventId).toBe(story.eventId)
    const { body } = await does(story, handler, { command: 'viewContact', reason: '答复没有送到，打电话告诉本人' })
    expect(body['contact']).toEqual({ name: '陈秀兰', phone: '10000000001' })
  })

  it.each<[Told, number]>([
    [{ purpose: 'followUpReminder', followUp: due }, 1], [{ purpose: 'appealAsked', ground: 'mistaken', hearing: due }, 1], [{ purpose: 'extended', reason: '等供应商', rectify: due }, 0]
  ])('is told likewise for what she must answer, and not for the rest: %j', async (told, times) => {
    const story = await aBadRating(city)
    await tell(story, { told })
    expect(await calls(story)).toHaveLength(times)
  })

  it.each<[string, object]>([['rated anonymously', { anonymous: true }], ['left no number', { mobile: undefined }]])('is none to one who %s: nobody can call her', async (_, like) => {
    const story = await aBadRating(city, like)
    await tell(story)
    expect(await calls(story)).toEqual([])
  })

  it('is none where a message reached her, or where she has read it in her inbox before', async () => {
    const [reached, read] = [await aBadRating(city), await aBadRating(city)]
    answer = { outcome: 'accepted' }
    await tell(reached)
    answer = { outcome: 'later', code: '-1' }
    await tell(read)
    const { body } = await ask(city, { verb: 'myMessages', token: read.citizen })
    await ask(city, { verb: 'readMessages', token: read.citizen, body: { messageIds: (body['messages'] as { messageId: string }[]).map(({ messageId }) => messageId) } })
    city.clock.advance(7 * 3600)
    await courier(city.rooms)
    expect([await calls(reached), await calls(read)]).toEqual([[], []])
  })

  it('is none once the 差评 is over', async () => {
    const story = await aBadRating(city)
    const handler = await atWork(city, `handler:${story.unit}`)
    for (const command of ['accept', 'recordContact', 'rectifyNow', 'rectify', 'reply'] as const) await does(story, handler, asked(command) as never)
    await says(story, asked('judge', { verdict: 'satisfied' }) as never)
    await tell(story)
    expect(await calls(story)).toEqual([])
  })

  it('is told once though the process dies on the way, the gateway is down, and it is sent again and dies again', async () => {
    const story = await aBadRating(city)
    answer = { outcome: 'fault', code: '47003' }
    city.failNext(99)
    await tell(story, { die: 'noted' })
    city.clock.advance(121)
    await courier(city.rooms)
    expect(await calls(story)).toHaveLength(1)
    const letter = must((await listUndelivered(city.rooms)({})).letters[0])
    expect(await sendAgain(city.rooms)({ letterId: letter.letterId })).toEqual({ sent: true })
    await courier(city.rooms)
    expect(await calls(story)).toHaveLength(1)
    expect(city.logged).toContainEqual(expect.objectContaining({ event: 'failure' }))
  })

  it('is told by the next process where one died after the end was written and before the call', async () => {
    const story = await aBadRating(city)
    answer = { outcome: 'fault', code: '47003' }
    const { put } = city.rooms.inbox
    const { event } = { event: must(await city.rooms.events.load(story.eventId)) }
    await deliver(city.rooms)({ event, key: 'told', at: city.clock.now(), owed: { recipient: { to: 'author' }, told: replied } })
    city.rooms.inbox = { ...city.rooms.inbox, put: async () => { throw new Error('died') } }
    await courier(city.rooms)
    expect(await calls(story)).toEqual([])
    city.rooms.inbox = { ...city.rooms.inbox, put }
    city.clock.advance(121)
    await courier(city.rooms)
    expect(await calls(story)).toHaveLength(1)
  })
})

describe('whether the one who rated can be reached', () => {
  const database = givenADatabase()

  it('is shown to the handler without a platform or a person, as it is now', async () => {
    const city = aCity(database.table())
    const story = await aBadRating(city)
    const handler = await atWork(city, `handler:${story.unit}`)
    expect((await seen(story, handler)).reach).toEqual({ message: false, phone: true })
    const { rater } = ((outcome) => outcome.state === 'rated' ? outcome.rating : { rater: '' })(must(await city.rooms.events.load(story.eventId)).outcome)
    await city.rooms.reaches.put(rater, { platform: 'alipay', account: randomUUID(), sealed: city.rooms.keys.seal('openid', 'somewhere'), at: city.clock.now() })
    const grant = (kind: string, answer = 'accept') => ask(city, { verb: 'recordConsent', token: story.citizen, body: { reportId: randomUUID(), platform: 'alipay', answers: [{ kind, answer }] } })
    await grant('progress')
    expect((await seen(story, handler)).reach).toEqual({ message: false, phone: true })
    await grant('result')
    expect((await seen(story, handler)).reach).toEqual({ message: true, phone: true })
    await grant('result', 'reject')
    expect((await seen(story, handler)).reach).toEqual({ message: false, phone: true })
    const without = await aBadRating(city, { mobile: undefined })
    expect((await seen(without, await atWork(city, `handler:${without.unit}`))).reach).toEqual({ message: false, phone: false })
  })
})
