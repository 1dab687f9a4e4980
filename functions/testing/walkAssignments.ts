import { expect } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import type { AssignmentView } from '@haochaping/shared/schemas/assignment.ts'
import { answered } from './assignmentActs.ts'
import type { City } from './city.ts'
import { hired } from './staff.ts'
import { aClosedTicket } from './story.ts'
import type { Answer, Asked } from './when.ts'

/** Who walks: asks a function with rooms of its own, signs in, and sets the stage without being seen. */
export type Walker = { asked(what: Asked): Promise<Answer>; session(code: string, like: object): Promise<string>; nobody<T>(run: (city: City) => Promise<T>): Promise<T> }

const unit = 'AGENCY-ASKED'

/** An explanation that is asked and given, an improvement and a typical case whose words name somebody, and what everybody may read. `eventId`: a 差评 in force. */
export const walkAssignments = async ({ asked, session, nobody }: Walker, eventId: string): Promise<void> => {
  await nobody((city) => hired(city, `handler:${unit}`))
  const [supervisor, handler] = [await session('supervisor:CITY-HALL', { as: 'staff' }), await session(`handler:${unit}`, { as: 'staff' })]
  const opening = { command: 'ask', place: unit, unit, due: '2026-12-04', words: '请说明情况' }
  const { assignment } = (await asked({ verb: 'openAssignment', token: supervisor, body: { actId: randomUUID(), opening } })).body as { assignment: AssignmentView }
  const act = (assignmentId: string, token: string, body: object) => asked({ verb: 'actOnAssignment', token, params: { assignmentId }, body: { actId: randomUUID(), ...body } })
  const improvement = { ...answered(), assignmentId: 'k3V9x0QmT7bYw2LrPz8NaA', also: [eventId], version: 0 }
  await nobody(({ rooms }) => rooms.assignments.save(undefined, improvement))
  const params = { eventId: await nobody(aClosedTicket) }
  const telling = { command: 'publish', happened: '等了三个月', done: '已经办好', reply: '今后提前告知' }
  const done = [
    await act(assignment.assignmentId, handler, { turn: 1, act: { command: 'answer', words: '已经查清' } }),
    await act(improvement.assignmentId, supervisor, { turn: improvement.turn, act: { command: 'publish', words: '谢谢陈秀兰' } }),
    await asked({ verb: 'publishCase', token: supervisor, params, body: { actId: randomUUID(), telling: { ...telling, reply: '谢谢陈秀兰' } } }),
    await asked({ verb: 'publishCase', token: supervisor, params, body: { actId: randomUUID(), telling } }),
    await asked({ verb: 'viewAssignment', token: supervisor, params: { assignmentId: improvement.assignmentId } }),
    await asked({ verb: 'listAssignments', token: supervisor, query: { view: 'open' } }), await asked({ verb: 'listAssignments', token: handler, query: { view: 'done' } }),
    await asked({ verb: 'listProposals', token: supervisor, query: { place: unit } }), await asked({ verb: 'listPublished' })
  ]
  expect(done.map(({ status }) => status)).toEqual([200, 400, 400, 200, 200, 200, 200, 200, 200])
}
