import { exampleStory } from './exampleStory.ts'

const { eventId, agency, item: name, reason: { code: reason, label }, endOf } = exampleStory
const assignmentId = 'Wb4Kq8Zt2Lx6Vn0Rm3Yc5P'
const actId = '8f2d6c1b-4a93-4e07-b5d8-1c7e90a3f264'
const [agencyCode, item] = ['YZ-BDC', '11330100MB0000000X000000000000001']
const openedAt = '2026-11-24T02:10:00.000Z'
const answeredAt = '2026-12-03T06:30:00.000Z'
const due = endOf('2026-12-08')
const [words, done] = ['请把清单补齐，并在窗口和网上同步更新。', '清单已补上抵押注销的样本，窗口和网上同步更新。']
const about = { kind: 'improvement', agencyCode, agency, item, name, reason, count: 4 }
const step = (position: number, at: string, fact: string) => ({ position, at, actor: fact === 'answered' ? 'leader' : 'supervisor', fact, hash: `${position}f1c9a7e5b2d804`.repeat(4).slice(0, 64) })
const running = {
  assignmentId, state: 'running', about, unit: agencyCode, unitName: agency, at: openedAt, due, today: '2026-11-24', turn: 1, can: ['withdraw'],
  asked: { words, at: openedAt }, rounds: [],
  course: [{ period: '2026-10', hits: 1, outOf: 24, when: 'before' }, { period: '2026-11', hits: 3, outOf: 24, when: 'before' }], steps: [step(1, openedAt, 'accepted')]
}
const { due: _, ...asked } = running
const answered = { ...asked, state: 'answered', at: answeredAt, today: '2026-12-03', turn: 2, can: [], answer: { words: done, at: answeredAt }, steps: [step(1, openedAt, 'accepted'), step(2, answeredAt, 'answered')] }
const proposal = {
  agencyCode, agency, item, name, reason, count: 4, rated: 48, declined: { on: '2026-10-12', words: '系统升级后再看。', since: 3 },
  tickets: [{ eventId, day: '2026-11-20', level: 'dissatisfied', window: '7' }], similar: [{ eventId: 'p5Rw1ZxKc8Yt3Vb7Nq0MdE-1', day: '2026-11-18', shared: ['材料清单', '跑了两趟'] }]
}

/** Worked examples of the conversations about assignments, of the same story as examples.ts. */
export const assignmentExamples: Readonly<Record<string, { asked: object; told: object }>> = {
  listProposals: {
    asked: { place: agencyCode, item, reason },
    told: { today: '2026-11-24', from: '2026-08-01', place: { code: agencyCode, name: agency, kind: 'agency' }, proposals: [proposal] }
  },
  openAssignment: {
    asked: { actId, opening: { command: 'accept', agencyCode, item, reason, unit: agencyCode, due: '2026-12-08', words, also: ['p5Rw1ZxKc8Yt3Vb7Nq0MdE-1'] } },
    told: { assignment: running, repeated: false }
  },
  listAssignments: {
    asked: { view: 'open' },
    told: { today: '2026-11-24', assignments: [{ assignmentId, state: 'running', about, unit: agencyCode, unitName: agency, at: openedAt, due, overdue: false, workdaysLeft: 10 }], cases: [] }
  },
  viewAssignment: { asked: { assignmentId }, told: running },
  actOnAssignment: { asked: { assignmentId, actId, turn: 1, act: { command: 'answer', words: done } }, told: { assignment: answered, repeated: false } },
  publishCase: {
    asked: { eventId, actId, telling: { command: 'publish', happened: '办理转移登记时，清单没有一次说清，跑了两趟。', done, reply: '清单已补齐，今后一次告知。' } },
    told: { state: 'published', at: answeredAt, repeated: false }
  },
  listPublished: {
    asked: {},
    told: { published: [{ kind: 'improvement', item: name, agency, on: '2026-12-04', reason: label, words: done }], more: `${answeredAt}#${assignmentId}` }
  }
}
