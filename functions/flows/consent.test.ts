import { beforeEach, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { withEntries } from '../domain/consent/consentLedger.ts'
import { aCity } from '../testing/city.ts'
import type { City } from '../testing/city.ts'
import { givenADatabase } from '../testing/database.ts'
import { rightNow, testKeys } from '../testing/given.ts'
import { aHallEntry } from '../testing/hallEntry.ts'
import { ask, reported, signedIn } from '../testing/when.ts'
import { reachOf } from './reachOf.ts'

const personKey = (idNumber: string): string => testKeys.index('person', idNumber.toUpperCase())

describe('consent of a citizen', () => {
  const database = givenADatabase()
  let city: City
  let [person, openid] = ['', '']
  beforeEach(() => {
    city = aCity(database.table())
    ;[person, openid] = [`990100${randomUUID()}`.toUpperCase(), randomUUID()]
  })
  const report = (like: object = {}) => ({ reportId: randomUUID(), platform: 'wechat', answers: [{ kind: 'result', answer: 'accept' }], ...like })
  const tell = async (token: string, body: object = report()) => ask(city, { verb: 'recordConsent', token, body })
  const none = { result: false, followUp: false, progress: false }

  it('is written down, and the answer says what can reach her', async () => {
    const token = await signedIn(city, `wechat:${openid}:${person}`)
    const answers = [{ kind: 'result', answer: 'accept', always: true }, { kind: 'followUp', answer: 'reject' }, { kind: 'progress', answer: 'ban' }]
    expect((await tell(token, report({ answers }))).body).toEqual({ wechat: { ...none, result: true } })
  })

  it('counts a report once, however often it is sent, also all at once', async () => {
    const token = await signedIn(city, `wechat:${openid}:${person}`)
    const body = report()
    const all = await Promise.all(Array.from({ length: 4 }, () => tell(token, body)))
    expect(all.map(({ status }) => status)).toEqual([200, 200, 200, 200])
    await tell(token, body)
    const ledger = await city.rooms.consents.load({ person: personKey(person), platform: 'wechat' })
    expect(ledger.entries).toEqual([{ what: 'granted', kind: 'result', key: `report:${body.reportId}`, at: rightNow }])
  })

  it('counts two reports that come at once as two', async () => {
    const token = await signedIn(city, `wechat:${openid}:${person}`)
    await Promise.all([tell(token), tell(token)])
    expect((await city.rooms.consents.load({ person: personKey(person), platform: 'wechat' })).entries).toHaveLength(2)
  })

  it('takes the yes to a long-term template for any number of messages', async () => {
    const token = await signedIn(city, `alipay:open:${openid}:${person}`)
    expect((await tell(token, report({ platform: 'alipay' }))).body).toEqual({ alipay: { ...none, result: true } })
    const of = { person: personKey(person), platform: 'alipay' } as const
    const ledger = await city.rooms.consents.load(of)
    await city.rooms.consents.save(of, withEntries(ledger, [{ what: 'spent', kind: 'result', key: 'copy', at: rightNow }]))
    expect((await tell(token, report({ platform: 'alipay', answers: [{ kind: 'result', answer: 'filter' }] }))).body).toEqual({ alipay: { ...none, result: true } })
  })

  it('promises nothing where we do not know her account', async () => {
    const token = await signedIn(city, `account:${openid}`)
    expect((await tell(token)).body).toEqual({})
  })

  it('is turned down when storage is too busy to take it', async () => {
    const token = await signedIn(city, `wechat:${openid}:${person}`)
    city.rooms.consents = { ...city.rooms.consents, save: async () => false }
    expect(await tell(token)).toMatchObject({ status: 503, body: { refused: 'busy' } })
  })

  it.each([
    [{ answers: [] }, 'answers'], [{ answers: [{ kind: 'result', answer: 'yes' }] }, 'answers'], [{ answers: [{ kind: 'news', answer: 'accept' }] }, 'answers'],
    [{ answers: Array.from({ length: 4 }, () => ({ kind: 'result', answer: 'accept' })) }, 'answers'], [{ platform: 'wecom' }, 'platform'], [{ reportId: '1' }, 'reportId']
  ])('refuses what is no report: %j', async (wrong, field) => {
    const { status, body } = await tell(await signedIn(city, `citizen:${person}`), report(wrong))
    expect([status, body['refused']]).toEqual([400, 'badRequest'])
    expect(String(body['fields'])).toContain(field)
  })

  it('is nothing that staff or strangers can give', async () => {
    expect((await tell(await signedIn(city, 'handler:AGENCY-CONSENT'))).body['refused']).toBe('notAllowed')
    expect((await tell('nothing')).body['refused']).toBe('signInAgain')
  })

  it('shows on the progress of her 差评 while something is to come, and to nobody else', async () => {
    const { body } = await reported(city, [aHallEntry({ certKey: person })])
    const [{ eventId } = { eventId: '' }] = body['results'] as { eventId: string }[]
    const token = await signedIn(city, `wechat:${openid}:${person}`)
    const progress = async () => (await ask(city, { verb: 'caseProgress', token, params: { eventId } })).body['reach']
    expect(await progress()).toBeUndefined()
    await ask(city, { verb: 'submitRating', token, body: { ratingId: randomUUID(), eventId, level: 'veryDissatisfied', reasons: ['110'], anonymous: true, channel: 'mobile' } })
    expect(await progress()).toEqual({ wechat: none })
    await tell(token)
    expect(await progress()).toEqual({ wechat: { ...none, result: true } })
  })

  it('is not asked for news after a 好评: none will come', async () => {
    const { body } = await reported(city, [aHallEntry({ certKey: person })])
    const [{ eventId } = { eventId: '' }] = body['results'] as { eventId: string }[]
    const token = await signedIn(city, `wechat:${openid}:${person}`)
    await ask(city, { verb: 'submitRating', token, body: { ratingId: randomUUID(), eventId, level: 'verySatisfied', reasons: [], anonymous: true, channel: 'mobile' } })
    expect((await ask(city, { verb: 'caseProgress', token, params: { eventId } })).body).not.toHaveProperty('reach')
  })
})

describe('the account by which somebody is written to', () => {
  const database = givenADatabase()
  let city: City
  let [anna, bao, id] = ['', '', '']
  beforeEach(() => {
    city = aCity(database.table())
    ;[anna, bao, id] = [randomUUID().toUpperCase(), randomUUID().toUpperCase(), randomUUID()]
  })
  const reach = (person: string) => reachOf(city.rooms, personKey(person))

  it.each([
    ['wechat:ID', { wechat: 'ID' }], ['alipay:open:ID', { alipay: { openId: 'ID' } }], ['alipay:user:ID', { alipay: { userId: 'ID' } }]
  ])('is kept when a linked person signs in by %s', async (account, ways) => {
    await signedIn(city, `${account.replace('ID', id)}:${anna}`)
    expect(JSON.stringify(await reach(anna))).toBe(JSON.stringify(ways).replace('ID', id))
  })

  it('lies in the table sealed for her alone', async () => {
    await signedIn(city, `wechat:${id}:${anna}`)
    const [kept] = await city.rooms.reaches.of(personKey(anna))
    expect(JSON.stringify(kept)).not.toContain(id)
    if (!kept) throw new Error('it was kept')
    await city.rooms.reaches.put(personKey(bao), kept)
    await expect(reach(bao)).rejects.toThrow()
  })

  it('is kept also where nobody but the platform knows her', async () => {
    city.rooms.identity = { wechat: async () => ({ kind: 'account', account: `wechat:${id}` }) }
    await ask(city, { verb: 'signIn', body: { provider: 'wechat', code: 'code' } })
    expect(await reachOf(city.rooms, testKeys.index('account', `wechat:${id}`))).toEqual({ wechat: id })
  })

  it('is not kept where no platform sends messages, nor where the person came without one', async () => {
    await signedIn(city, `account:${id}`)
    await signedIn(city, `citizen:${anna}`)
    expect(await city.rooms.reaches.of(testKeys.index('account', id))).toEqual([])
    expect(await reach(anna)).toEqual({})
  })

  it('goes over to whoever signed in by it last, and never reaches two', async () => {
    await signedIn(city, `wechat:${id}:${anna}`)
    await signedIn(city, `wechat:${id}:${bao}`)
    expect([await reach(anna), await reach(bao)]).toEqual([{}, { wechat: id }])
    await signedIn(city, `wechat:${id}:${anna}`)
    expect([await reach(anna), await reach(bao)]).toEqual([{ wechat: id }, {}])
  })

  it('is the one she signed in by last, on each platform', async () => {
    for (const account of [`wechat:${randomUUID()}`, `alipay:open:${id}`, `wechat:${id}`, `wechat:${id}`]) await signedIn(city, `${account}:${anna}`)
    expect(await reach(anna)).toEqual({ wechat: id, alipay: { openId: id } })
  })

  it('comes with the templates she may be asked about there', async () => {
    const account = async () => ({ kind: 'account', account: id } as const)
    city.rooms.identity = { wechat: account, alipay: account, demo: account }
    const told = async (provider: string) => (await ask(city, { verb: 'signIn', body: { provider, code: 'code' } })).body['templates']
    expect([await told('wechat'), await told('demo')]).toEqual([{ result: 'wx-result', followUp: 'wx-follow-up' }, undefined])
    expect(await told('alipay')).toEqual({ result: 'ali-result' })
  })
})
