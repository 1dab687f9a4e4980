import { beforeAll, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { refusals } from '@haochaping/shared/schemas/refusal.ts'
import { refusalWords } from '@haochaping/shared/words/refusalWords.ts'
import { aCity } from '../testing/city.ts'
import type { City } from '../testing/city.ts'
import { givenADatabase } from '../testing/database.ts'
import { ask, signedIn } from '../testing/when.ts'
import { statusOf } from './statusOf.ts'

describe('an endpoint', () => {
  const database = givenADatabase('best')
  let city: City
  beforeAll(() => { city = aCity(database.table()) })

  it('has a sentence and a status for every refusal, 4xx but for our own troubles', () => {
    for (const refused of refusals) {
      expect(refusalWords[refused]).toMatch(/。$/)
      expect(statusOf[refused] >= 500).toBe(['busy', 'photosOff', 'serverFault'].includes(refused))
    }
  })

  it('asks for a sign-in without a token, with a foreign one, or with one that is over', async () => {
    const token = await signedIn(city, 'account:one')
    expect((await ask(city, { verb: 'myCases', token })).status).toBe(200)
    for (const wrong of [undefined, 'rubbish', `${token}x`, token.replace(/\.[^.]*$/, '.')])
      expect((await ask(city, { verb: 'myCases', ...(wrong ? { token: wrong } : {}) })).body['refused']).toBe('signInAgain')
    city.clock.advance(2 * 3600 + 1)
    expect((await ask(city, { verb: 'myCases', token })).body['refused']).toBe('signInAgain')
  })

  it('writes down which refusal it gave, and none for an answer', async () => {
    const asking = aCity(database.table())
    await ask(asking, { verb: 'myCases' })
    await ask(asking, { verb: 'receiptKeys' })
    expect(asking.logged.map(({ verb, status, refused }) => [verb, status, refused])).toEqual([['myCases', 401, 'signInAgain'], ['receiptKeys', 200, undefined]])
  })

  it('keeps citizens out of the staff\'s rooms and staff out of the citizens\'', async () => {
    const [citizen, handler] = [await signedIn(city, 'account:two'), await signedIn(city, 'handler:AGENCY-LAND')]
    const eventId = `${'A'.repeat(22)}-1`
    expect((await ask(city, { verb: 'viewTicket', token: citizen, params: { eventId } })).body['refused']).toBe('notAllowed')
    expect((await ask(city, { verb: 'myCases', token: handler })).body['refused']).toBe('notAllowed')
    expect((await ask(city, { verb: 'viewTicket', token: handler, params: { eventId } })).body['refused']).toBe('notAllowed')
  })

  it('refuses a sign-in that the provider does not vouch for, or a provider that is not set up', async () => {
    expect((await ask(city, { verb: 'signIn', body: { provider: 'demo', code: 'nobody' } })).body['refused']).toBe('signInFailed')
    expect((await ask(city, { verb: 'signIn', body: { provider: 'wechat', code: 'x' } })).body['refused']).toBe('signInFailed')
  })

  it.each([['{', 'badJson'], ['[]', 'badJson'], ['"text"', 'badJson'], [`{"provider":"demo","code":"${'x'.repeat(600_000)}"}`, 'tooLarge']])(
    'refuses the body %.20s as %s', async (body, refused) => {
      expect((await ask(city, { verb: 'signIn', body })).body['refused']).toBe(refused)
    })

  it('takes nothing personal from an address: no field of a body, no pass', async () => {
    const token = await signedIn(city, 'account:three')
    const named = await ask(city, { verb: 'findCase', token, body: {}, query: { by: 'numberAndName', projectNo: 'YZ-1', name: '陈秀兰' } })
    expect([named.status, named.body['refused']]).toEqual([400, 'badRequest'])
    const passed = await ask(city, { verb: 'caseProgress', token, params: { eventId: `${'A'.repeat(22)}-1` }, query: { pass: 'x' } })
    expect(passed.body).toMatchObject({ refused: 'badRequest', fields: ['pass'] })
  })

  it('knows the scheme of a token in any case, as RFC 9110 has it', async () => {
    const token = await signedIn(city, 'account:four')
    expect((await ask(city, { verb: 'myCases', headers: { authorization: `bearer ${token}` } })).status).toBe(200)
  })

  it('begins a list anew for a cursor that is none of ours', async () => {
    const token = await signedIn(city, 'account:five')
    const forged = [{ pk: '', sk: '', personSort: '' }, { pk: '\ud800', sk: 'x', personSort: 'x' }, { pk: 'CALENDAR', sk: 'YEAR#2027', personSort: 'x' }]
    for (const keys of forged) {
      const more = Buffer.from(JSON.stringify(keys)).toString('base64url')
      expect((await ask(city, { verb: 'myCases', token, query: { more } })).status).toBe(200)
    }
  })

  it('names the places that were wrong and never what stood there', async () => {
    const { body } = await ask(city, { verb: 'signIn', body: { provider: 'demo', code: 330102199001011234, name: '陈秀兰' } })
    expect(body['fields']).toEqual(['code', 'name'])
    expect(JSON.stringify(body)).not.toMatch(/330102|陈秀兰/)
  })

  it('answers a fault of its own with an id to quote and no detail, and logs the fault without its message', async () => {
    const broken = { ...city, rooms: { ...city.rooms, events: { ...city.rooms.events, ofPerson: async () => { throw new Error('陈秀兰 330102199001011234') } } } }
    const token = await signedIn(city, `account:${randomUUID()}`)
    const { status, body } = await ask(broken, { verb: 'myCases', token })
    expect([status, Object.keys(body).toSorted(), body['refused']]).toEqual([500, ['refused', 'requestId', 'say'], 'serverFault'])
    expect(JSON.stringify(city.logged)).not.toMatch(/陈秀兰|330102/)
    expect(city.logged).toContainEqual(expect.objectContaining({ event: 'failure', verb: 'myCases', requestId: body['requestId'] }))
  })

  it('tells browsers and caches to keep nothing and guess nothing', async () => {
    const { headers } = await ask(city, { verb: 'receiptKeys' })
    const lower = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
    expect(lower).toMatchObject({ 'cache-control': 'no-store', 'x-content-type-options': 'nosniff', 'content-type': 'application/json; charset=utf-8' })
  })
})
