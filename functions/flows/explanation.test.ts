import { beforeEach, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import type { AssignmentCommand } from '@haochaping/shared/schemas/actOnAssignment.ts'
import type { AssignmentView } from '@haochaping/shared/schemas/assignment.ts'
import type { AssignmentsListed } from '@haochaping/shared/schemas/listAssignments.ts'
import { aCity } from '../testing/city.ts'
import type { City } from '../testing/city.ts'
import { givenADatabase } from '../testing/database.ts'
import { atWork, until } from '../testing/story.ts'
import { ask } from '../testing/when.ts'
import { sweep } from './sweep.ts'

describe('请说明情况', () => {
  const database = givenADatabase()
  let city: City
  let unit: string
  let supervisor: string
  beforeEach(async () => {
    city = aCity(database.table())
    unit = `AG-${randomUUID()}`.slice(0, 18)
    supervisor = await atWork(city, 'supervisor:CITY-HALL')
    await atWork(city, `handler:${unit}`)
    await atWork(city, `leader:${unit}`)
  })

  const asks = async (changed: object = {}, { token = supervisor, actId = randomUUID() as string } = {}) => ask(city, {
    verb: 'openAssignment', token,
    body: { actId, opening: { command: 'ask', place: unit, period: '2026-11', signal: '被要求打分的比例', unit, due: '2026-12-04', words: '这个月比上个月高一倍，请说明原因', ...changed } }
  })
  const asked = async () => (await asks()).body['assignment'] as AssignmentView
  const seen = async (assignmentId: string, token: string) => (await ask(city, { verb: 'viewAssignment', token, params: { assignmentId } })).body as AssignmentView
  const does = async (assignmentId: string, act: AssignmentCommand, token: string) =>
    ask(city, { verb: 'actOnAssignment', token, params: { assignmentId }, body: { actId: randomUUID(), turn: (await seen(assignmentId, token)).turn ?? 0, act } })
  const listed = async (view: string, token: string) => (await ask(city, { verb: 'listAssignments', token, query: { view } })).body as AssignmentsListed
  const boxOf = async (token: string, assignmentId: string) =>
    ((await ask(city, { verb: 'myMessages', token })).body['messages'] as { purpose: string; at: string; title: string; body: string; assignmentId?: string }[]).filter((message) => message.assignmentId === assignmentId)

  it('lands with the unit, and its answer with the supervisors and on the page', async () => {
    const { assignmentId, about } = await asked()
    expect(about).toEqual({ kind: 'explanation', place: { code: unit, name: `${unit}局`, kind: 'agency' }, period: '2026-11', signal: '被要求打分的比例' })
    await sweep(city.rooms)
    const [handler, leader] = [await atWork(city, `handler:${unit}`), await atWork(city, `leader:${unit}`)]
    for (const token of [handler, leader]) {
      expect(await boxOf(token, assignmentId)).toMatchObject([{ purpose: 'assigned', title: '监督人员请您说明情况', body: expect.stringContaining('这个月比上个月高一倍') }])
      expect((await listed('open', token)).assignments).toMatchObject([{ assignmentId, state: 'running', overdue: false, workdaysLeft: 10, unitName: `${unit}局` }])
    }
    expect((await seen(assignmentId, leader)).can).toEqual(['answer'])
    await does(assignmentId, { command: 'answer', words: '新换了评价器，已停用并检查' }, leader)
    await sweep(city.rooms)
    expect(await boxOf(supervisor, assignmentId)).toMatchObject([{ purpose: 'assignmentAnswered', body: expect.stringContaining('新换了评价器') }])
    expect(await seen(assignmentId, supervisor)).toMatchObject({ state: 'answered', answer: { words: '新换了评价器，已停用并检查' }, can: ['sendBack', 'withdraw'], course: [] })
    expect((await listed('open', leader)).assignments).toEqual([])
    expect((await listed('done', leader)).assignments).toMatchObject([{ assignmentId, state: 'answered' }])
    expect((await does(assignmentId, { command: 'publish', words: '评价器已停用' }, supervisor)).body['refused']).toBe('notNow')
  })

  it('can be asked about a division, and only of a unit with staff, by a workday after today', async () => {
    expect((await asks({ place: '990100' })).body['assignment']).toMatchObject({ about: { place: { code: '990100', name: '云州市', kind: 'region' } } })
    for (const [changed, refused, fields] of [
      [{ unit: 'NOBODY-THERE' }, 'unknownUnit', ['unit']], [{ place: 'NOBODY-THERE' }, 'unknownUnit', ['place']],
      [{ due: '2026-11-21' }, 'dueOutOfRange', ['due']], [{ due: '2026-11-28' }, 'dueOutOfRange', ['due']], [{ due: '2027-07-01' }, 'dueOutOfRange', ['due']],
      [{ words: '好' }, 'badRequest', ['opening.words']], [{ signal: '' }, 'badRequest', ['opening.signal']]
    ] as const) expect([changed, (await asks(changed)).body]).toMatchObject([changed, { refused, fields }])
  })

  it('is asked once, however often it is sent, and never by somebody of the unit or place concerned', async () => {
    const actId = randomUUID()
    const [first, again] = [await asks({}, { actId }), await asks({ words: '换了一句话' }, { actId })]
    expect(again.body).toMatchObject({ repeated: true, assignment: { assignmentId: (first.body['assignment'] as AssignmentView).assignmentId, asked: { words: '这个月比上个月高一倍，请说明原因' } } })
    for (const code of [`supervisor:${unit}`, `handler:${unit}`, 'administrator:CITY-HALL', 'panel:CITY-HALL'])
      expect([code, (await asks({}, { token: await atWork(city, code) })).body['refused']]).toEqual([code, 'notAllowed'])
  })

  it('reminds the unit on the workday before, and unit and supervisors once it is over, once each and in working hours', async () => {
    const { assignmentId } = await asked()
    await until(city, '2026-12-11T03:00:00.000Z')
    const [soon, over] = [{ at: '2026-12-03T01:00:00.000Z', title: '情况说明快到期了' }, { at: '2026-12-07T01:00:00.000Z', title: '情况说明超期没有答复' }]
    for (const role of ['handler', 'leader']) expect(await boxOf(await atWork(city, `${role}:${unit}`), assignmentId)).toMatchObject([over, soon, { purpose: 'assigned' }])
    expect(await boxOf(await atWork(city, 'supervisor:CITY-HALL'), assignmentId)).toMatchObject([over])
    const handler = await atWork(city, `handler:${unit}`)
    expect((await listed('open', handler)).assignments).toMatchObject([{ assignmentId, overdue: true, workdaysLeft: -5 }])
    expect((await seen(assignmentId, handler)).steps.map(({ fact }) => fact)).toEqual(['asked', 'reminded', 'overdue'])
  })

  it('does not ring at night or on a day off for what a standstill has kept', async () => {
    const { assignmentId } = await asked()
    city.clock.set('2026-12-05T18:00:00.000Z')
    await sweep(city.rooms)
    await until(city, '2026-12-07T02:00:00.000Z')
    expect((await boxOf(await atWork(city, `leader:${unit}`), assignmentId)).map(({ at, purpose }) => [at, purpose])).toEqual([['2026-12-07T01:00:00.000Z', 'assignmentDue'], ['2026-11-21T02:42:00.000Z', 'assigned']])
  })

  it('tells again what could not be delivered, under the same key', async () => {
    const { assignmentId } = await asked()
    city.failNext(1)
    await sweep(city.rooms)
    expect(city.sent.filter(({ purpose }) => purpose === 'assigned')).toHaveLength(1)
    await until(city, '2026-11-21T02:50:00.000Z')
    const keys = city.sent.filter(({ purpose }) => purpose === 'assigned').map(({ key, to }) => [key.startsWith(`${assignmentId}:`), to.role])
    expect(keys.toSorted()).toEqual([[true, 'handler'], [true, 'leader']])
    expect(await boxOf(await atWork(city, `handler:${unit}`), assignmentId)).toHaveLength(1)
  })
})
