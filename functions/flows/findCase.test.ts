import { beforeEach, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { aCity } from '../testing/city.ts'
import type { City } from '../testing/city.ts'
import { givenADatabase } from '../testing/database.ts'
import { aHallEntry } from '../testing/hallEntry.ts'
import { must } from '../testing/must.ts'
import { ask, reported, signedIn } from '../testing/when.ts'
import { triesPerHour } from './findCase.ts'

type Found = { case: { eventId: string; state: string; level?: string }; pass: string }

describe('finding a case that is not on one\'s list', () => {
  const database = givenADatabase()
  let city: City
  let token: string
  beforeEach(async () => {
    city = aCity(database.table())
    token = await signedIn(city, `account:${randomUUID()}`)
  })

  const aCase = async (changed = {}) => {
    const entry = aHallEntry(changed)
    const { body } = await reported(city, [entry])
    const [result] = body['results'] as { eventId: string; code: string }[]
    return { entry, ...must(result) }
  }
  const find = async (asked: object, by = token) => {
    const { status, body } = await ask(city, { verb: 'findCase', token: by, body: asked })
    return { status, refused: body['refused'], found: (body['found'] ?? []) as Found[] }
  }
  const rateIt = (by: string, eventId: string, { pass, ...asked }: { pass?: string; [member: string]: unknown } = {}) =>
    ask(city, { verb: 'submitRating', token: by, body: { ratingId: randomUUID(), eventId, level: 'satisfied', reasons: [], anonymous: false, channel: 'qrCode', ...(pass ? { pass } : {}), ...asked } })

  it('by its one-case code gives a pass to rate and follow just that one', async () => {
    const { code, eventId } = await aCase()
    expect(code).toMatch(/^[A-Za-z0-9_-]{22}$/)
    const { pass } = must((await find({ by: 'code', code })).found[0])
    expect((await rateIt(token, eventId)).body['refused']).toBe('notYours')
    expect((await rateIt(token, eventId, { pass })).status).toBe(200)
    expect((await ask(city, { verb: 'caseProgress', token, params: { eventId } })).status).toBe(200)
    const other = await aCase()
    expect((await rateIt(token, other.eventId, { pass })).body['refused']).toBe('notYours')
  })

  it('by case number and name gives every service of the case, whatever the spaces and widths in the name', async () => {
    const { entry } = await aCase({ userName: 'Ａｎｎａ Rossi' })
    await reported(city, [{ ...entry, serviceNumber: 2, serviceName: '送达' }])
    expect((await find({ by: 'numberAndName', projectNo: ` ${entry.projectNo} `, name: 'anna  rossi' })).found).toHaveLength(2)
  })

  it('answers a wrong name and an unknown number alike', async () => {
    const { entry } = await aCase()
    const [wrongName, unknown] = [await find({ by: 'numberAndName', projectNo: entry.projectNo, name: '王五' }), await find({ by: 'numberAndName', projectNo: 'YZ-none', name: '陈秀兰' })]
    expect(wrongName).toEqual(unknown)
    expect(wrongName).toMatchObject({ status: 404, refused: 'unknownCase' })
    expect(await find({ by: 'code', code: 'A'.repeat(22) })).toMatchObject({ status: 404, refused: 'unknownCode' })
  })

  it('is refused after too many tries in an hour, for this person only, and free again in the next', async () => {
    const { code } = await aCase()
    for (let tried = 0; tried < triesPerHour; tried += 1) await find({ by: 'code', code: 'A'.repeat(22) })
    expect(await find({ by: 'code', code })).toMatchObject({ status: 429, refused: 'tooManyTries' })
    expect((await find({ by: 'code', code }, await signedIn(city, `account:${randomUUID()}`))).status).toBe(200)
    city.clock.advance(3600)
    expect((await find({ by: 'code', code })).status).toBe(200)
  })

  it('shows another finder that it is rated, but not how, and lets him neither read nor rate', async () => {
    const { code, eventId } = await aCase()
    const stranger = await signedIn(city, `account:${randomUUID()}`)
    const early = must((await find({ by: 'code', code }, stranger)).found[0])
    const { pass: mine } = must((await find({ by: 'code', code })).found[0])
    await rateIt(token, eventId, { pass: mine, level: 'dissatisfied', reasons: ['208'], words: '只有经办单位该看到' })
    const late = must((await find({ by: 'code', code }, stranger)).found[0])
    expect(late.case).toMatchObject({ state: 'rated' })
    expect(late.case).not.toHaveProperty('level')
    for (const { pass } of [early, late]) {
      expect((await ask(city, { verb: 'caseProgress', token: stranger, params: { eventId }, headers: { 'X-Case-Pass': pass } })).body['refused']).toBe('notYours')
      expect((await rateIt(stranger, eventId, { pass })).body['refused']).toBe('alreadyRated')
    }
  })

  it('lends no pass to anybody else', async () => {
    const { code, eventId } = await aCase()
    const { pass } = must((await find({ by: 'code', code })).found[0])
    expect((await rateIt(await signedIn(city, `account:${randomUUID()}`), eventId, { pass })).body['refused']).toBe('notYours')
  })
})
