import { beforeEach, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import { Receipt } from '@haochaping/shared/schemas/receipt.ts'
import { firstBreak } from '../domain/ledger.ts'
import { aCity } from '../testing/city.ts'
import type { City } from '../testing/city.ts'
import { givenADatabase } from '../testing/database.ts'
import { aHallEntry } from '../testing/hallEntry.ts'
import { must } from '../testing/must.ts'
import { ask, reported, signedIn } from '../testing/when.ts'
import { sweep } from './sweep.ts'

describe('the road from a finished case to a counted rating', () => {
  const database = givenADatabase('best')
  let city: City
  let idNumber: string
  beforeEach(() => {
    city = aCity(database.table())
    idNumber = `990100${randomUUID()}`
  })

  const aFinishedCase = async (changed = {}) => {
    const { body } = await reported(city, [aHallEntry({ certKey: idNumber, deptCode: `AG-${randomUUID()}`.slice(0, 18), ...changed })])
    return must((body['results'] as { eventId: string; code: string; outcome: string }[])[0])
  }
  const rateIt = (token: string, eventId: string, asked = {}) =>
    ask(city, { verb: 'submitRating', token, body: { ratingId: randomUUID(), eventId, level: 'verySatisfied', reasons: [], anonymous: false, channel: 'mobile', ...asked } })
  const progressOf = async (token: string, eventId: string) => (await ask(city, { verb: 'caseProgress', token, params: { eventId } })).body

  it('leads a good rating into the figures of its agency and day', async () => {
    const { eventId } = await aFinishedCase()
    const token = await signedIn(city, `citizen:${idNumber}`)
    const list = await ask(city, { verb: 'myCases', token })
    expect(list.body['cases']).toMatchObject([{ eventId, item: '不动产转移登记', state: 'awaiting', servedOn: '2026-11-20' }])
    const { status, body } = await rateIt(token, eventId)
    expect([status, body['repeated']]).toEqual([200, false])
    await sweep(city.rooms)
    const receipt = body['receipt']
    const verdict = await ask(city, { verb: 'verifyReceipt', body: { receipt } })
    expect(verdict.body).toEqual({ signature: 'valid', record: 'matches', counted: { agency: '市自然资源局', day: '2026-11-20', at: city.clock.now() } })
    const { agencyCode, day } = Receipt.parse(receipt).content.countedIn
    const stored = await city.rooms.agencyDays.load(agencyCode, day)
    expect(stored?.figures.counts).toEqual({ events: 1, verySatisfied: 1, own: 1, ownGood: 1 })
    expect((await progressOf(token, eventId))['steps']).toMatchObject([{ fact: 'received' }, { fact: 'rated' }, { fact: 'counted' }])
  })

  it('counts a one-star rating just the same, opens its ticket and tells the handler and the leader, naming nobody', async () => {
    const { eventId } = await aFinishedCase()
    const token = await signedIn(city, `citizen:${idNumber}`)
    const { status, body } = await rateIt(token, eventId, { level: 'veryDissatisfied', reasons: ['110'], words: '等了三个月，打 10000000001 没人接', anonymous: true })
    expect(status).toBe(200)
    expect(body['next']).toMatchObject({ contact: { on: '2026-11-23' }, reply: { provisional: false } })
    expect(city.sent).toEqual([])
    await sweep(city.rooms)
    const notice = { purpose: 'badRatingReceived', item: '不动产转移登记', link: expect.stringContaining(eventId) }
    expect(city.sent).toMatchObject([{ ...notice, to: { role: 'handler' } }, { ...notice, to: { role: 'leader' } }])
    expect(JSON.stringify(city.sent)).not.toMatch(/陈秀兰|10000000001|等了三个月/)
    expect(JSON.stringify(city.sent)).not.toContain(idNumber)
    const { figures } = must(await city.rooms.agencyDays.load(must(must(city.sent[0]).to.unit), localDateOf('2026-11-20T06:30:00.000Z')))
    expect(figures.counts).toEqual({ events: 1, veryDissatisfied: 1, anonymous: 1, own: 1, tickets: 1 })
    expect((await progressOf(token, eventId))['steps']).toMatchObject([
      { fact: 'received' }, { fact: 'rated' }, { fact: 'ticketOpened' }, expect.anything(), expect.anything()
    ])
  })

  it('keeps one verifiable ledger in the stored item', async () => {
    const { eventId } = await aFinishedCase()
    await rateIt(await signedIn(city, `citizen:${idNumber}`), eventId, { level: 'dissatisfied', reasons: ['208'] })
    await sweep(city.rooms)
    const { ledger = [] } = await city.rooms.events.load(eventId) ?? {}
    expect(ledger.map(({ fact }) => fact).toSorted()).toEqual(['counted', 'handlerNotified', 'rated', 'received', 'ticketOpened'])
    expect(firstBreak(ledger)).toBeUndefined()
  })

  it('gives one rating and one receipt for a double tap, a lost reply, or a phone that was restarted', async () => {
    const { eventId } = await aFinishedCase()
    const token = await signedIn(city, `citizen:${idNumber}`)
    const ratingId = randomUUID()
    const answers = await Promise.all(Array.from({ length: 6 }, () => rateIt(token, eventId, { ratingId })))
    expect(answers.map(({ status }) => status)).toEqual(Array(6).fill(200))
    expect(new Set(answers.map(({ body }) => JSON.stringify(body['receipt']))).size).toBe(1)
    expect(answers.filter(({ body }) => body['repeated'] === false)).toHaveLength(1)
    const later = await rateIt(token, eventId, { ratingId })
    expect(later.body).toMatchObject({ repeated: true, receipt: answers[0]?.body['receipt'] })
  })

  it('refuses a second rating and leaves the first as it was', async () => {
    const { eventId } = await aFinishedCase()
    const token = await signedIn(city, `citizen:${idNumber}`)
    await rateIt(token, eventId, { level: 'veryDissatisfied', reasons: ['110'] })
    const before = await city.rooms.events.load(eventId)
    const second = await rateIt(token, eventId, { level: 'verySatisfied' })
    expect([second.status, second.body['refused']]).toEqual([409, 'alreadyRated'])
    expect(await city.rooms.events.load(eventId)).toEqual(before)
  })

  it('refuses a rating after its window, also in the minute before the sweep has closed it, and says so in the list', async () => {
    const { eventId } = await aFinishedCase()
    const event = await city.rooms.events.load(eventId)
    city.clock.set(must(event?.closes).at)
    city.clock.advance(0.001)
    const token = await signedIn(city, `citizen:${idNumber}`)
    expect((await rateIt(token, eventId)).body['refused']).toBe('windowClosed')
    expect((await ask(city, { verb: 'myCases', token })).body['cases']).toMatchObject([{ state: 'unrated' }])
    await sweep(city.rooms)
    expect(await city.rooms.events.load(eventId)).toMatchObject({ outcome: { state: 'unrated' }, effects: [] })
    expect((await rateIt(token, eventId)).body['refused']).toBe('windowClosed')
  })

  it('takes a rating in the very last millisecond of the window', async () => {
    const { eventId } = await aFinishedCase()
    const event = await city.rooms.events.load(eventId)
    city.clock.set(must(event?.closes).at)
    await sweep(city.rooms)
    expect((await rateIt(await signedIn(city, `citizen:${idNumber}`), eventId)).status).toBe(200)
  })

  it.each([
    ['a bad rating without a reason', { level: 'dissatisfied', words: '   ' }, 'reasonNeeded'],
    ['a reason of another level', { level: 'veryDissatisfied', reasons: ['208'] }, 'reasonOfOtherLevel'],
    ['a retired reason', { level: 'veryDissatisfied', reasons: ['101'] }, 'reasonOfOtherLevel'],
    ['the same reason twice', { level: 'veryDissatisfied', reasons: ['110', '110'] }, 'reasonOfOtherLevel'],
    ['a level nobody knows', { level: 'superb' }, 'badRequest'],
    ['501 characters', { words: '慢'.repeat(501) }, 'badRequest'],
    ['a member that does not belong', { stars: 5 }, 'badRequest']
  ])('refuses %s and changes nothing', async (_, asked, refused) => {
    const { eventId } = await aFinishedCase()
    const before = await city.rooms.events.load(eventId)
    const { status, body } = await rateIt(await signedIn(city, `citizen:${idNumber}`), eventId, asked)
    expect([status, body['refused'], typeof body['say']]).toEqual([400, refused, 'string'])
    expect(await city.rooms.events.load(eventId)).toEqual(before)
  })

  it('shows a case to nobody else', async () => {
    const { eventId } = await aFinishedCase()
    const stranger = await signedIn(city, `citizen:${randomUUID()}`)
    expect((await rateIt(stranger, eventId)).body['refused']).toBe('notYours')
    expect((await progressOf(stranger, eventId))['refused']).toBe('notYours')
    expect((await ask(city, { verb: 'myCases', token: stranger })).body['cases']).toEqual([])
  })
})
