import { beforeEach, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { AssignmentCommand } from '@haochaping/shared/schemas/actOnAssignment.ts'
import type { AssignmentView } from '@haochaping/shared/schemas/assignment.ts'
import type { AssignmentOpening } from '@haochaping/shared/schemas/openAssignment.ts'
import { assignmentLedgerHolds } from '../domain/assignment/assignmentLedger.ts'
import { firstBreak } from '../domain/ledger.ts'
import { aMark } from '../testing/aMark.ts'
import { aCity } from '../testing/city.ts'
import { counted } from '../testing/counted.ts'
import type { City } from '../testing/city.ts'
import { givenADatabase } from '../testing/database.ts'
import { aHallEntry } from '../testing/hallEntry.ts'
import { must } from '../testing/must.ts'
import { ratedBadly } from '../testing/ratedBadly.ts'
import { atWork, until } from '../testing/story.ts'
import { ask, signedIn } from '../testing/when.ts'
import { sweep } from './sweep.ts'

/** The item of the figures that stand already, and of what halls report. */
const [item, reportedItem] = ['ITEM-1', aHallEntry().taskCode]

describe('an improvement item', () => {
  const database = givenADatabase()
  let city: City
  let unit: string
  let supervisor: string
  beforeEach(async () => {
    city = aCity(database.table())
    unit = `AG-${randomUUID()}`.slice(0, 18)
    supervisor = await atWork(city, 'supervisor:CITY-HALL')
    for (const role of ['handler', 'leader']) await atWork(city, `${role}:${unit}`)
  })

  const proposals = async (query: Record<string, string> = { place: unit }) =>
    (await ask(city, { verb: 'listProposals', token: supervisor, query })).body['proposals'] as { agencyCode: string; reason: string; count: number; tickets: { eventId: string }[]; similar: { eventId: string; shared: string[] }[]; declined?: object; publishedOn?: string }[]
  const opens = (opening: Partial<AssignmentOpening> & { command: string }, token = supervisor, actId: string = randomUUID()) =>
    ask(city, { verb: 'openAssignment', token, body: { actId, opening: { agencyCode: unit, item, reason: '208', ...(opening.command === 'accept' ? asking() : {}), ...opening } } })
  const asking = () => ({ unit, due: LocalDate.parse('2026-12-04'), words: '请把材料清单补齐', also: [] })
  const accepts = async (changed: object = {}) => (await opens({ command: 'accept', ...changed })).body['assignment'] as AssignmentView
  const seen = async (assignmentId: string, token = supervisor) => (await ask(city, { verb: 'viewAssignment', token, params: { assignmentId } })).body as AssignmentView
  const does = async (assignmentId: string, act: AssignmentCommand, { token = supervisor, actId = randomUUID() as string } = {}) =>
    ask(city, { verb: 'actOnAssignment', token, params: { assignmentId }, body: { actId, turn: (await seen(assignmentId, token)).turn ?? 0, act } })
  const boxOf = async (token: string, purpose: string) =>
    ((await ask(city, { verb: 'myMessages', token })).body['messages'] as { purpose: string; body: string; assignmentId?: string; eventId?: string }[]).filter((message) => message.purpose === purpose)
  const three = () => counted(city, unit, [{}, { words: '材料清单不全，抵押注销的样本没有，跑了两趟' }, {}])
  const answeredBy = async (assignmentId: string) => does(assignmentId, { command: 'answer', words: '清单已补上' }, { token: await atWork(city, `handler:${unit}`) })

  it('is proposed once three different people say the same of one item, and shows who says it in other words', async () => {
    await counted(city, unit, [{}, { words: '材料清单不全，抵押注销的样本没有，跑了两趟' }, { itemCode: 'ANOTHER-ITEM' }])
    expect(await proposals()).toEqual([])
    const [last, similar] = await counted(city, unit, [{}, { reasons: ['213'], words: '窗口给的材料清单不全，没有抵押注销的样本' }, { reasons: ['214'], words: '态度生硬，问了两遍不理人' }])
    expect(await proposals()).toMatchObject([{ agencyCode: unit, reason: '208', count: 3, rated: 5, tickets: [], similar: [] }])
    const one = must((await proposals({ place: unit, item, reason: '208' }))[0])
    expect([one.tickets.length, one.tickets.map(({ eventId }) => eventId)]).toEqual([3, expect.arrayContaining([must(last).eventId])])
    expect(one.similar).toMatchObject([{ eventId: must(similar).eventId, shared: expect.arrayContaining(['材料清单不全']) }])
    const administrator = await ask(city, { verb: 'listProposals', token: await atWork(city, 'administrator:CITY-HALL'), query: { place: unit, item, reason: '208' } })
    expect(administrator.body['proposals']).toMatchObject([{ count: 3, similar: [] }])
    expect((await proposals({})).filter(({ agencyCode }) => agencyCode === unit)).toMatchObject([{ reason: '208', count: 3 }])
  })

  it('goes from a proposal over the unit and its answer to everyone behind it, each told once', async () => {
    const raters = [await ratedBadly(city, unit), await ratedBadly(city, unit, { words: '材料清单不全，抵押注销的样本没有，跑了两趟' }), await ratedBadly(city, unit)]
    const [similar, other] = [await ratedBadly(city, unit, { reasons: ['213'] }), await ratedBadly(city, unit, { reasons: ['214'] })]
    await sweep(city.rooms)
    const { assignmentId } = await accepts({ item: reportedItem, also: [similar.eventId, must(raters[0]).eventId, 'k3V9x0QmT7bYw2LrPz8NaA-1'] })
    await sweep(city.rooms)
    const [handler, leader] = [await atWork(city, `handler:${unit}`), await atWork(city, `leader:${unit}`)]
    for (const token of [handler, leader]) expect(await boxOf(token, 'assigned')).toMatchObject([{ assignmentId, body: expect.stringContaining('请把材料清单补齐') }])
    expect(await proposals()).toEqual([])
    expect((await does(assignmentId, { command: 'answer', words: '清单已补上抵押注销的样本' }, { token: leader })).body['assignment']).toMatchObject({ state: 'answered', can: [] })
    await sweep(city.rooms)
    expect(await boxOf(supervisor, 'assignmentAnswered')).toMatchObject([{ assignmentId, body: expect.stringContaining('清单已补上') }])
    const late = await ratedBadly(city, unit)
    await sweep(city.rooms)
    expect((await does(assignmentId, { command: 'publish', words: '材料清单已补齐，窗口和网上同步更新。' })).body['assignment']).toMatchObject({ state: 'published', told: 0, everyone: false })
    city.clock.advance(60)
    const tooLate = await ratedBadly(city, unit)
    await until(city, '2026-11-21T03:00:00.000Z')
    for (const rater of [...raters, similar, late]) {
      expect(await boxOf(await rater.signIn(), 'improved')).toMatchObject([{ eventId: rater.eventId, body: expect.stringContaining('材料清单已补齐') }])
      const { ledger } = must(await city.rooms.events.load(rater.eventId))
      expect([ledger.filter(({ fact }) => fact === 'improved').length, firstBreak(ledger)]).toEqual([1, undefined])
    }
    for (const rater of [tooLate, other]) expect(await boxOf(await rater.signIn(), 'improved')).toEqual([])
    const view = await seen(assignmentId)
    expect(view).toMatchObject({ told: 5, everyone: true, published: { words: '材料清单已补齐，窗口和网上同步更新。' }, course: expect.arrayContaining([{ period: '2026-11', hits: 5, outOf: 7, when: 'before' }]) })
    expect(view.steps.map(({ fact }) => fact)).toEqual(['accepted', 'answered', 'published', 'everyoneTold'])
    expect(assignmentLedgerHolds(must(await city.rooms.assignments.load(assignmentId)).ledger)).toBe(true)
    expect((await ask(city, { verb: 'caseProgress', token: await late.signIn(), params: { eventId: late.eventId } })).body['steps']).toEqual(expect.arrayContaining([expect.objectContaining({ fact: 'improved' })]))
  })

  it('is published for everybody to read: the matter, the words and the day, and nothing else; withdrawn it is gone from there, not from its ledger', async () => {
    await three()
    const { assignmentId } = await accepts()
    await answeredBy(assignmentId)
    const words = `清单已补齐 ${aMark()}`
    await does(assignmentId, { command: 'publish', words })
    const published = async () => ((await ask(city, { verb: 'listPublished' })).body['published'] as { words?: string }[]).filter((one) => one.words === words)
    expect(await published()).toEqual([{ kind: 'improvement', item: '不动产转移登记', agency: '市自然资源局', on: '2026-11-21', reason: '没有提供材料清单', words }])
    expect((await does(assignmentId, { command: 'withdraw', words: '内容有误，重新核实' })).body['assignment']).toMatchObject({ state: 'withdrawn', published: { words } })
    expect(await published()).toEqual([])
    expect(must(await city.rooms.assignments.load(assignmentId)).ledger.map(({ fact }) => fact)).toEqual(['accepted', 'answered', 'published', 'withdrawn'])
  })

  it('is not published with a telephone number, an identity number or the name of somebody behind it', async () => {
    await counted(city, unit, [{}, {}, { name: '欧阳 若兰' }])
    const { assignmentId } = await accepts()
    await answeredBy(assignmentId)
    const before = await city.rooms.assignments.load(assignmentId)
    const refused = async (words: string) => (await does(assignmentId, { command: 'publish', words })).body
    expect(await refused('欧阳若兰女士反映的清单已补齐')).toMatchObject({ refused: 'personalDataInside', fields: ['words.name'] })
    expect(await refused('请回拨 138 0000 0001')).toMatchObject({ refused: 'personalDataInside', fields: ['words.phone'] })
    expect(await refused('陈秀兰，证件 990100195802110028')).toMatchObject({ refused: 'personalDataInside', fields: ['words.idNumber', 'words.name'] })
    expect(await city.rooms.assignments.load(assignmentId)).toEqual(before)
    expect((await does(assignmentId, { command: 'publish', words: '刘建国女士反映的清单已补齐' })).status).toBe(200)
  })

  it('lets nobody try out by its check who the people behind it are', async () => {
    await three()
    const { assignmentId } = await accepts()
    await answeredBy(assignmentId)
    const token = await atWork(city, `supervisor:GUESS-${randomUUID()}`)
    const guess = async () => (await does(assignmentId, { command: 'publish', words: '陈秀兰' }, { token })).body['refused']
    for (let times = 0; times < 20; times += 1) expect(await guess()).toBe('personalDataInside')
    expect(await guess()).toBe('checkedTooOften')
  })

  it('stays away once declined, and comes back with new 差评 and the reason why it was declined', async () => {
    await three()
    expect((await opens({ command: 'decline', words: '系统升级后再看' })).body['assignment']).toMatchObject({ state: 'declined', why: { words: '系统升级后再看' }, can: [] })
    expect(await proposals()).toEqual([])
    expect((await opens({ command: 'accept' })).body['refused']).toBe('notProposed')
    await counted(city, unit, [{}])
    const again = { count: 4, declined: { on: '2026-11-21', words: '系统升级后再看', since: 1 } }
    expect(await proposals()).toMatchObject([again])
    expect((await proposals({})).filter(({ agencyCode }) => agencyCode === unit)).toMatchObject([again])
    expect((await accepts()).about).toMatchObject({ count: 4 })
  })

  it('comes again after it was published only with services after that day', async () => {
    await three()
    const { assignmentId } = await accepts()
    await answeredBy(assignmentId)
    await does(assignmentId, { command: 'publish', words: '清单已补齐' })
    city.clock.set('2026-11-24T02:00:00.000Z')
    supervisor = await atWork(city, 'supervisor:CITY-HALL')
    const later = { servedAt: '2026-11-23T02:00:00.000Z' }
    const [again] = await counted(city, unit, [later, later])
    expect(await proposals()).toEqual([])
    await counted(city, unit, [later])
    expect(await proposals({ place: unit, item, reason: '208' })).toMatchObject([{ count: 3, publishedOn: '2026-11-21', tickets: expect.arrayContaining([expect.objectContaining({ eventId: must(again).eventId })]) }])
    expect((await accepts({ words: '又有人反映' })).assignmentId).not.toBe(assignmentId)
  })

  it('is taken up once, whoever repeats it and whoever is as fast', async () => {
    await three()
    const accept = { command: 'accept' as const }
    const [actId, another] = [randomUUID(), await atWork(city, 'supervisor:PROVINCE')]
    const answers = await Promise.all([opens(accept, supervisor, actId), opens(accept, another)])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
    expect(answers.map(({ body }) => body['refused'])).toContain('notProposed')
    const again = await opens(accept, supervisor, actId)
    if (must(answers[0]).status === 200) expect(again.body).toMatchObject({ repeated: true, assignment: { turn: 1, steps: [{ fact: 'accepted' }] } })
    else expect(again.body['refused']).toBe('notProposed')
    const { assignmentId } = must(answers.find(({ status }) => status === 200)).body['assignment'] as AssignmentView
    const [answering, handler] = [randomUUID(), await atWork(city, `handler:${unit}`)]
    const answer = () => ask(city, { verb: 'actOnAssignment', token: handler, params: { assignmentId }, body: { actId: answering, turn: 1, act: { command: 'answer', words: '清单已补上' } } })
    expect((await answer()).body).toMatchObject({ repeated: false, assignment: { turn: 2 } })
    expect((await answer()).body).toMatchObject({ repeated: true, assignment: { turn: 2 } })
    expect((await ask(city, { verb: 'actOnAssignment', token: supervisor, params: { assignmentId }, body: { actId: randomUUID(), turn: 1, act: { command: 'withdraw', words: '不用了' } } })).body['refused']).toBe('movedOn')
  })

  it('goes back to the unit with a new date when the answer is not enough', async () => {
    await three()
    const { assignmentId } = await accepts()
    const handler = await atWork(city, `handler:${unit}`)
    await does(assignmentId, { command: 'answer', words: '正在研究' }, { token: handler })
    expect((await does(assignmentId, { command: 'sendBack', words: '没有说改了什么', due: LocalDate.parse('2026-11-28') })).body['refused']).toBe('dueOutOfRange')
    expect((await does(assignmentId, { command: 'sendBack', words: '没有说改了什么', due: LocalDate.parse('2026-12-09') })).body['assignment']).toMatchObject({ state: 'running', due: { on: '2026-12-09' }, rounds: [{ answer: { words: '正在研究' }, sentBack: { words: '没有说改了什么' } }] })
    await sweep(city.rooms)
    expect(await boxOf(handler, 'assignmentSentBack')).toMatchObject([{ body: expect.stringContaining('没有说改了什么') }])
    expect((await does(assignmentId, { command: 'answer', words: '清单已补上' }, { token: handler })).body['assignment']).toMatchObject({ state: 'answered' })
  })

  it('is for supervisors of other units, the unit that answers, and administrators to read; for nobody else', async () => {
    await three()
    const own = [await atWork(city, `supervisor:${unit}`), await atWork(city, `handler:${unit}`), await atWork(city, `leader:${unit}`), await atWork(city, 'panel:CITY-HALL'), await atWork(city, 'administrator:CITY-HALL'), await signedIn(city, 'citizen:1')]
    for (const token of own) expect((await opens({ command: 'accept' }, token)).body['refused']).toBe('notAllowed')
    expect((await ask(city, { verb: 'listProposals', token: must(own[0]), query: { place: unit } })).body['proposals']).toEqual([])
    const { assignmentId } = await accepts()
    const reads = async (code: string) => (await ask(city, { verb: 'viewAssignment', token: await atWork(city, code), params: { assignmentId } })).status
    for (const code of [`handler:${unit}`, `leader:${unit}`, 'supervisor:PROVINCE', 'administrator:CITY-HALL']) expect([code, await reads(code)]).toEqual([code, 200])
    for (const code of [`supervisor:${unit}`, 'handler:ELSEWHERE', 'leader:ELSEWHERE', 'panel:CITY-HALL']) expect([code, await reads(code)]).toEqual([code, 403])
    const administrator = await atWork(city, 'administrator:CITY-HALL')
    expect([(await seen(assignmentId, administrator)).can, (await does(assignmentId, { command: 'withdraw', words: '不用了' }, { token: administrator })).body['refused']]).toEqual([[], 'notAllowed'])
    expect((await does(assignmentId, { command: 'answer', words: '我来答' })).body['refused']).toBe('notAllowed')
  })
})
