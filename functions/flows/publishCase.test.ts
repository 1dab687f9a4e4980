import { beforeEach, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import type { PublishedListed } from '@haochaping/shared/schemas/listPublished.ts'
import type { CaseTelling } from '@haochaping/shared/schemas/publishCase.ts'
import { assignmentLedgerHolds } from '../domain/assignment/assignmentLedger.ts'
import { aMark } from '../testing/aMark.ts'
import { aCity } from '../testing/city.ts'
import type { City } from '../testing/city.ts'
import { givenADatabase } from '../testing/database.ts'
import { must } from '../testing/must.ts'
import { aBadRating, atWork, does, says } from '../testing/story.ts'
import type { Story } from '../testing/story.ts'
import { asked } from '../testing/ticketActs.ts'
import { ask } from '../testing/when.ts'

describe('a typical case', () => {
  const database = givenADatabase()
  let city: City
  let story: Story
  let supervisor: string
  beforeEach(async () => {
    city = aCity(database.table())
    story = await aBadRating(city)
    supervisor = await atWork(city, 'supervisor:CITY-HALL')
  })

  const closed = async () => {
    const handler = await atWork(city, `handler:${story.unit}`)
    for (const command of ['accept', 'recordContact', 'rectifyNow', 'rectify', 'reply'] as const) expect((await does(story, handler, asked(command) as never)).status).toBe(200)
    expect((await says(story, asked('judge', { verdict: 'satisfied' }) as never)).status).toBe(200)
  }
  const tells = (telling: CaseTelling, { token = supervisor, actId = randomUUID() as string } = {}) =>
    ask(city, { verb: 'publishCase', token, params: { eventId: story.eventId }, body: { actId, telling } })
  const telling = (mark: string): CaseTelling => ({ command: 'publish', happened: `有群众反映${mark}`, done: '增加了窗口人员，公开了办理进度。', reply: '已办好，今后超期会提前告知。' })
  const published = async (mark: string) => ((await ask(city, { verb: 'listPublished' })).body as PublishedListed).published.filter((one) => one.kind === 'typicalCase' && one.happened.includes(mark))

  it('tells a closed 差评 to everybody without persons, and can be taken back and told anew', async () => {
    const mark = aMark()
    expect((await tells(telling(mark))).body['refused']).toBe('notNow')
    await closed()
    const actId = randomUUID()
    expect((await tells(telling(mark), { actId })).body).toMatchObject({ state: 'published', repeated: false })
    expect((await tells(telling('另一句'), { actId })).body).toMatchObject({ state: 'published', repeated: true })
    expect(await published(mark)).toEqual([{ kind: 'typicalCase', item: '不动产转移登记', agency: '市自然资源局', on: '2026-11-21', happened: `有群众反映${mark}`, done: '增加了窗口人员，公开了办理进度。', reply: '已办好，今后超期会提前告知。' }])
    expect((await tells(telling(mark))).body['refused']).toBe('notNow')
    const listed = (await ask(city, { verb: 'listAssignments', token: supervisor, query: { view: 'published' } })).body
    expect(listed['cases']).toEqual(expect.arrayContaining([{ eventId: story.eventId, item: '不动产转移登记', agency: '市自然资源局', at: city.clock.now() }]))
    expect((await tells({ command: 'withdraw', words: '当事人不愿公开' })).body).toMatchObject({ state: 'withdrawn' })
    expect(await published(mark)).toEqual([])
    expect((await tells({ command: 'withdraw', words: '再撤一次' })).body['refused']).toBe('notNow')
    expect((await tells(telling(mark))).body).toMatchObject({ state: 'published' })
    const { ledger } = must(await city.rooms.typicalCases.load(story.eventId))
    expect([ledger.map(({ fact }) => fact), assignmentLedgerHolds(ledger)]).toEqual([['published', 'withdrawn', 'published'], true])
  })

  it('holds no name, number or identity number of the applicant, in none of its three parts', async () => {
    await closed()
    const plain = telling('等候太久')
    if (plain.command !== 'publish') throw new Error('it is published')
    for (const [changed, fields] of [
      [{ happened: '陈 秀兰反映等了三个月' }, ['happened.name']], [{ done: '已回拨10000000001' }, ['done.phone']], [{ reply: '证件990100195802110028已核验' }, ['reply.idNumber']],
      [{ happened: '陈秀兰', done: '陈秀兰' }, ['happened.name', 'done.name']]
    ] as const) expect([changed, (await tells({ ...plain, ...changed })).body]).toMatchObject([changed, { refused: 'personalDataInside', fields }])
    expect(await city.rooms.typicalCases.load(story.eventId)).toBeUndefined()
  })

  it('is told by supervisors of units that never had it, and by nobody else', async () => {
    await closed()
    for (const code of [`supervisor:${story.unit}`, `handler:${story.unit}`, `leader:${story.unit}`, 'panel:CITY-HALL', 'administrator:CITY-HALL'])
      expect([code, (await tells(telling('等候太久'), { token: await atWork(city, code) })).body['refused']]).toEqual([code, 'notAllowed'])
    expect((await tells(telling('等候太久'), { token: story.citizen })).body['refused']).toBe('notAllowed')
  })
})

describe('what is published', () => {
  const database = givenADatabase()

  it('comes in pages, the latest first, and its cursors open to everybody', async () => {
    const city = aCity(database.table())
    const told = { words: '公开的话', photos: [], by: 'somebody', at: city.clock.now(), salt: 'salt' }
    for (let n = 0; n < 32; n += 1) {
      city.clock.advance(60)
      const at = city.clock.now()
      await city.rooms.typicalCases.save(undefined, { state: 'published', eventId: `k3V9x0QmT7bYw2LrPz8Na${String.fromCharCode(65 + n % 26)}-${n + 1}`, version: 0, item: `事项${n}`, agency: '市自然资源局', at, ledger: [], happened: told, done: told, reply: told })
    }
    const first = (await ask(city, { verb: 'listPublished' })).body as PublishedListed
    expect(first.published.map(({ item }) => item).slice(0, 2)).toEqual(['事项31', '事项30'])
    const second = (await ask(city, { verb: 'listPublished', query: { more: must(first.more) } })).body as PublishedListed
    expect([first.published.length, second.published.map(({ item }) => item), second.more]).toEqual([30, ['事项1', '事项0'], undefined])
    expect(JSON.stringify([first, second])).not.toMatch(/k3V9x0QmT7bYw2LrPz8Na|somebody/)
    expect((await ask(city, { verb: 'listPublished', query: { more: 'anything' } })).body['refused']).toBe('badRequest')
  })
})
