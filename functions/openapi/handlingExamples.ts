import { reasonOf } from '@haochaping/shared/standard/reasonOf.ts'
import { exampleStory } from './exampleStory.ts'

const { eventId, agency, item, projectNo, level, ratedAt, acceptedAt, countedAt, dues, policy, service, reason, words, receipt, steps, endOf } = exampleStory
const wroteAt = '2026-11-23T02:05:00.000Z'
const addedAt = '2026-11-23T01:45:00.000Z'
const note = '想再核实一下：您两次来办时，窗口给的清单分别少了哪几样材料？'
const addition = '第一次给的清单上没有写要带户口簿，拍了照片。'
const photo = 'eyJhbGciOiJIUzI1NiJ9.eyJhdWQiOiJwaG90byJ9.c2lnbmF0dXJl'
const added = { words: addition, at: addedAt, photos: ['https://photos.example.gov.cn/photos/Zt5cR8vQx1Lm3Wb6Ks0YpA'] }

const days = [
  { day: '2026-11-21', kind: 'arrival', provisional: false },
  { day: '2026-11-22', kind: 'weekend', provisional: false, count: 1 },
  { day: '2026-11-23', kind: 'workday', provisional: false }
]
const contactClock = { step: 'contact', due: dues.contact, why: { from: ratedAt, n: 1, unit: 'day', days, movedOn: true, extended: 0, promised: false } }
const accepted = { step: 'accept', state: 'met', due: dues.accept, at: acceptedAt }
const later = [{ step: 'rectify', state: 'running', due: dues.rectify }, { step: 'reply', state: 'running', due: dues.reply }]
const begun = { unit: agency, hands: 1, transfers: [], round: 1, views: [], works: [], extensions: [], orders: [], rounds: [] }
const handling = { ...begun, phase: 'accepted', clocks: [accepted, { ...contactClock, state: 'running' }, ...later], attempts: [], supplements: [] }

const rating = { level, reasons: [reason], words, anonymous: true, photos: [], receipt }
const progress = {
  case: { ...service, state: 'rated', level, ratedAt, phase: 'accepted', replyDue: dues.reply },
  rating, dues, policy, steps, handling, can: ['supplement', 'reportPressure'], countedAt
}
const supplemented = { position: 7, at: addedAt, actor: 'citizen', fact: 'supplemented', hash: '41d8a6f03b7ec592'.repeat(4) }
const wrote = [
  { position: 8, at: wroteAt, actor: 'handler', fact: 'handlerWrote', hash: 'e60b93d5a1f8274c'.repeat(4) },
  { position: 9, at: wroteAt, actor: 'handler', fact: 'contacted', hash: '18c7f24e9d6035ab'.repeat(4) }
]

const ticket = {
  eventId, projectNo, item, agency, window: '7', level, reasons: [reason.label], words, photos: [], anonymous: true, canCall: false, reach: { message: true, phone: true },
  openedAt: ratedAt, dues, policy, turn: 1, can: ['recordContact', 'writeToCitizen', 'viewContact', 'transfer', 'askAppeal'],
  promise: { from: '2026-11-23', to: '2026-12-07' }, handling, steps
}
const contacted = {
  ...ticket, turn: 3, can: ['writeToCitizen', 'viewContact', 'rectifyNow', 'rectifyByDate', 'explain', 'askExtension', 'transfer', 'askAppeal'],
  handling: {
    ...handling, phase: 'contacted', clocks: [accepted, { ...contactClock, state: 'met', at: wroteAt }, ...later],
    attempts: [{ outcome: 'sent', at: wroteAt, note: { words: note, at: wroteAt, photos: [] } }], supplements: [added]
  },
  steps: [...steps, supplemented, ...wrote]
}
const glance = {
  eventId, item, window: '7', level, reason: reason.label, unit: agency, hands: 1, round: 1, phase: 'contacted', openedAt: ratedAt,
  next: { step: 'rectify', due: dues.rectify, overdue: false }, extensionAsked: false, appealAsked: false, ordered: false
}
const thanked = (code: string, count: number) => ({ code, label: reasonOf(code)?.label ?? '', count })

/** Worked examples of the handling of a 差评, on both sides. */
export const handlingExamples: Readonly<Record<string, { asked: object; told: object }>> = {
  caseProgress: { asked: { eventId }, told: progress },
  actOnCase: {
    asked: { eventId, actId: '4c9b1de2-7f30-4a85-b6d1-0e92c35fa718', act: { command: 'supplement', words: addition, photos: [photo] } },
    told: { progress: { ...progress, steps: [...steps, supplemented], handling: { ...handling, supplements: [added] } }, repeated: false }
  },
  viewTicket: { asked: { eventId }, told: ticket },
  actOnTicket: {
    asked: { eventId, actId: 'd27a05f8-93c4-4b1e-8a6f-51e7b9c0d364', turn: 2, act: { command: 'writeToCitizen', words: note } },
    told: { ticket: contacted, repeated: false }
  },
  myTickets: {
    asked: { view: 'today' },
    told: { today: '2026-11-23', tickets: [{ ...glance, chance: { late: 5, outOf: 12 }, workdaysLeft: 10, can: contacted.can }], more: false }
  },
  praise: { asked: {}, told: { from: '2026-11-16', to: endOf('2026-11-22').on, ratings: 23, reasons: [thanked('510', 9), thanked('413', 4)] } }
}
