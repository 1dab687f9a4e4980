import { describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { aCity } from '../testing/city.ts'
import { givenADatabase } from '../testing/database.ts'
import { ask, hallHeaders, reported, signedIn } from '../testing/when.ts'
import type { Asked } from '../testing/when.ts'
import { conversations } from './conversations.ts'
import { refusalsOf } from './refusalsOf.ts'

const stranger = 'k3V9x0QmT7bYw2LrPz8NaA-1'
const someExport = randomUUID()
const rating = { ratingId: randomUUID(), eventId: stranger, level: 'satisfied', reasons: [], anonymous: false, channel: 'mobile' }

describe('the refusals that the document lists', () => {
  const database = givenADatabase()
  const documented = (verb: string): string[] => conversations.filter((one) => one.verb === verb).flatMap(refusalsOf)

  it.each([
    ['signIn', 'signInFailed', { asked: { body: { provider: 'demo', code: 'nobody' } } }],
    ['signIn', 'notStaff', { asked: { body: { provider: 'demo', code: 'account:nobody', as: 'staff' } } }],
    ['bindStaff', 'invitationUnknown', { asked: { body: { provider: 'demo', code: 'account:nobody', invitation: '0000-0000-0000' } } }],
    ['changeStaff', 'unknownStaff', { asked: { params: { staffId: 'nobody' }, body: { change: { kind: 'leave' } } }, as: 'administrator:A' }],
    ['listStaff', 'notAllowed', { asked: {}, as: 'leader:A' }],
    ['listUndelivered', 'notAllowed', { asked: {}, as: 'supervisor:A' }],
    ['viewSummary', 'notAllowed', { asked: { query: { place: 'AGENCY-B', period: '2026-11' } }, as: 'leader:A' }],
    ['viewSummary', 'badRequest', { asked: { query: { period: '2026-13' } }, as: 'leader:A' }],
    ['askExport', 'notAllowed', { asked: { body: { exportId: someExport, period: '2026-11', format: 'csv' } }, as: 'handler:A' }],
    ['askExport', 'nothingCounted', { asked: { body: { exportId: someExport, period: '2019-11', format: 'csv' } }, as: 'leader:A' }],
    ['cancelExport', 'exportUnknown', { asked: { params: { exportId: someExport }, body: {} }, as: 'supervisor:A' }],
    ['downloadExport', 'exportUnknown', { asked: { params: { exportId: someExport, file: '1' } }, as: 'supervisor:A' }],
    ['listExportActs', 'notAllowed', { asked: {}, as: 'supervisor:A' }],
    ['sendAgain', 'badRequest', { asked: { body: { letterId: 'any' } }, as: 'administrator:A' }],
    ['setAbsence', 'deputyUnfit', { asked: { body: { absence: { from: '2026-11-21', to: '2026-11-22', deputy: 'nobody' } } }, as: 'handler:A' }],
    ['signIn', 'badJson', { asked: { body: '{' } }],
    ['signIn', 'tooLarge', { asked: { body: { provider: 'demo', code: 'x'.repeat(600_000) } } }],
    ['myCases', 'signInAgain', { asked: {} }],
    ['myCases', 'notAllowed', { asked: {}, as: 'handler:A' }],
    ['findCase', 'unknownCode', { asked: { body: { by: 'code', code: 'Jq7Tn2VxRk4Wm8YbLc5PzA' } }, as: 'citizen:1' }],
    ['findCase', 'unknownCase', { asked: { body: { by: 'numberAndName', projectNo: '1', name: '1' } }, as: 'citizen:1' }],
    ['submitRating', 'notYours', { asked: { body: rating }, as: 'citizen:1' }],
    ['submitRating', 'badRequest', { asked: { body: { ...rating, level: '5' } }, as: 'citizen:1' }],
    ['caseProgress', 'notYours', { asked: { params: { eventId: stranger } }, as: 'citizen:1' }],
    ['viewTicket', 'notAllowed', { asked: { params: { eventId: stranger } }, as: 'handler:A' }],
    ['openAssignment', 'notProposed', { asked: { body: { actId: randomUUID(), opening: { command: 'decline', agencyCode: 'A', item: 'ITEM', reason: '208', words: '不立项' } } }, as: 'supervisor:B' }],
    ['openAssignment', 'unknownUnit', { asked: { body: { actId: randomUUID(), opening: { command: 'ask', place: '990100', unit: 'NOWHERE', due: '2026-12-04', words: '请说明' } } }, as: 'supervisor:B' }],
    ['openAssignment', 'dueOutOfRange', { asked: { body: { actId: randomUUID(), opening: { command: 'ask', place: '990100', unit: 'A', due: '2026-11-22', words: '请说明' } } }, as: 'supervisor:B' }],
    ['openAssignment', 'notAllowed', { asked: { body: { actId: randomUUID(), opening: { command: 'decline', agencyCode: 'A', item: 'ITEM', reason: '208', words: '不立项' } } }, as: 'administrator:B' }],
    ['viewAssignment', 'notAllowed', { asked: { params: { assignmentId: 'k3V9x0QmT7bYw2LrPz8NaA' } }, as: 'supervisor:A' }],
    ['actOnAssignment', 'notAllowed', { asked: { params: { assignmentId: 'k3V9x0QmT7bYw2LrPz8NaA' }, body: { actId: randomUUID(), turn: 1, act: { command: 'withdraw', words: '撤回' } } }, as: 'supervisor:A' }],
    ['listProposals', 'notAllowed', { asked: {}, as: 'leader:A' }],
    ['publishCase', 'notAllowed', { asked: { params: { eventId: stranger }, body: { actId: randomUUID(), telling: { command: 'withdraw', words: '撤回' } } }, as: 'supervisor:A' }],
    ['receiveCases', 'badSignature', { asked: { body: { entries: [{}] } } }]
  ])('include what %s may answer: %s', async (verb, refused, told: { asked: Omit<Asked, 'verb'>; as?: string }) => {
    const city = aCity(database.table())
    const session = told.as === undefined ? {} : { token: await signedIn(city, told.as) }
    const { body } = await ask(city, { verb, ...told.asked, ...session })
    expect(body['refused']).toBe(refused)
    expect(documented(verb)).toContain(refused)
  })

  it('include what a hall with a late clock or a used nonce is told', async () => {
    const city = aCity(database.table())
    const body = JSON.stringify({ entries: [{}] })
    const headers = hallHeaders(city, body)
    const answers = [
      await ask(city, { verb: 'receiveCases', body, headers }),
      await ask(city, { verb: 'receiveCases', body, headers }),
      await ask(city, { verb: 'receiveCases', body, headers: hallHeaders(city, body, { timestamp: '2026-11-20T00:00:00.000Z' }) })
    ]
    expect(answers.map(({ body: told }) => told['refused'])).toEqual([undefined, 'replayed', 'staleTimestamp'])
    expect(documented('receiveCases')).toEqual(expect.arrayContaining(['replayed', 'staleTimestamp']))
    expect((await reported(city, [])).body['refused']).toBe('badRequest')
  })
})
