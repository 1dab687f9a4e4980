import { exampleStory } from './exampleStory.ts'

const { agency, item, eventId } = exampleStory
const due = exampleStory.dues.accept
const counts = { events: 1280, awaiting: 310, unrated: 806, verySatisfied: 141, satisfied: 9, basicallySatisfied: 5, dissatisfied: 6, veryDissatisfied: 3, anonymous: 31, supervised: 80, supervisedGood: 80, own: 84, ownGood: 75, tickets: 9, namedTickets: 5, repliedInTime: 4, replyOverdue: 1, namedReplied: 3, rectifiedInTime: 4, rectifiedAsked: 4, judgedSatisfied: 2, judgedNoAnswer: 1, late: 1 }
const figures = { item: '11330100MB0000000X000000000000001', name: item, agencyCode: 'YZ-BDC', agency, counts: { events: 210, verySatisfied: 20, dissatisfied: 4 }, reasons: [{ code: '208', count: 3 }] }

/** Worked examples of the conversations about figures, of the same story as examples.ts. */
export const figureExamples: Readonly<Record<string, { asked: object; told: object }>> = {
  viewPublic: {
    asked: { period: '2026-11' },
    told: {
      toldAt: '2026-11-24T02:00:00.000Z', today: '2026-11-24', place: { code: '990100', name: '云州市', kind: 'region' }, period: '2026-11', from: '2026-11-01', to: '2026-11-30',
      whole: { events: 1280, rated: 164, bad: 9, excluded: 0, replyDue: 5, repliedInTime: 'few', answered: 'few', solved: 'few', noAnswer: 'few' },
      places: [{ code: 'YZ-BDC', name: agency, kind: 'agency', row: { events: 300, rated: 35, bad: 'few', excluded: 0, replyDue: 'few', repliedInTime: 'few', answered: 'few', solved: 'few', noAnswer: 0 } }],
      reasons: [{ code: '208', count: 5 }], canary: { state: 'passed', at: '2026-11-23T22:03:00.000Z' },
      counted: { at: '2026-11-24T02:41:08.000Z', lastRatedOn: '2026-11-24', lastServedOn: '2026-11-23', stale: false }
    }
  },
  viewSummary: {
    asked: { place: '990100', period: '2026-11' },
    told: {
      today: '2026-11-24', place: { code: '990100', name: '云州市', kind: 'region' }, above: [], period: '2026-11', from: '2026-11-01', to: '2026-11-30',
      counts, before: { events: 2950, unrated: 2540, verySatisfied: 392, satisfied: 11, dissatisfied: 7 },
      series: [{ at: '2026-11-20', cut: { events: 64, good: 8, bad: 2 } }],
      places: [{ code: 'YZ-BDC', name: agency, kind: 'agency', counts: { events: 300, verySatisfied: 31, dissatisfied: 4 } }],
      items: [figures], windows: [], cuts: { 'channel:qrCode': { events: 40, good: 33, bad: 7 }, 'place:online': { events: 500, good: 20, bad: 1 } },
      reasons: [{ code: '208', count: 4 }], tickets: [], more: false,
      open: { open: 4, overdue: 1, withSupervisor: 0, extensions: 0, appeals: 0, ordered: 0, pressing: [{ eventId, item, agencyCode: 'YZ-BDC', agency, step: 'contact', due, why: 'overdue' }] },
      canary: { state: 'passed', at: '2026-11-23T22:03:00.000Z' },
      counted: { at: '2026-11-24T02:41:08.000Z', lastRatedOn: '2026-11-24', lastServedOn: '2026-11-23', stale: false }
    }
  }
}
