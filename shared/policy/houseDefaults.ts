import type { Duration } from '../deadlines/duration.ts'
import type { Policy } from './policy.ts'
import type { Route, Sending } from './sending.ts'
import { unconfirmed } from './sourced.ts'
import type { Sourced } from './sourced.ts'

/** Every number the product itself chose because no source gives one. Each is to be confirmed before going live. */
const house = <T>(value: T): Sourced<T> => unconfirmed(value, '本产品缺省，来源待核')

/** 反馈 falls due with the rectification when a rule names no date of its own for it. */
export const replyWith = (rectify: Sourced<Duration>): Sourced<Duration> =>
  unconfirmed(rectify.value, '本产品缺省，随整改期限，来源待核')

const rectifySimple = house<Duration>({ n: 5, unit: 'workday' })

/** In minutes. 国办发〔2019〕51号 wants a 差评 dealt with at once and says nothing of channels. The last way of a route has twice the time that an outage of a day needs. */
const [halfAnHour, anHour, twoHours, twoDays] = [30, 60, 120, 2880]

/** A citizen who has not rated yet has consented to nothing on any platform. */
const invited: Route<'sms'> = [house({ way: 'sms', patience: twoDays })]
/** What is worth an SMS where nothing else reaches her: she is asked something, and time runs. */
const asked: Route<'subscription' | 'sms'> = [house({ way: 'subscription', patience: twoHours }), house({ way: 'sms', patience: twoDays })]
/** What she waits for. */
const awaited: Route<'subscription'> = [house({ way: 'subscription', patience: twoDays })]
const inboxAlone: Route<never> = []
const ordinary: Route<'work'> = [house({ way: 'work', patience: twoDays })]
const urgent: Route<'work' | 'sms'> = [house({ way: 'work', patience: anHour }), house({ way: 'sms', patience: twoDays, unread: halfAnHour })]
const toGroup: Route<'robot'> = [house({ way: 'robot', patience: twoDays })]

const sending: Sending = {
  routes: {
    citizen: {
      invited,
      replied: asked, followUpReminder: asked, appealAsked: asked, concluded: asked, handlerWrote: asked,
      appealDecided: awaited, extended: awaited, reopened: awaited, passedToSupervisor: awaited, improved: awaited,
      accepted: inboxAlone, contactViewed: inboxAlone, wayDecided: inboxAlone, transferred: inboxAlone, supervised: inboxAlone
    },
    staff: {
      badRatingReceived: urgent, ordered: urgent, needsSupervisor: urgent,
      transferredIn: ordinary, citizenAdded: ordinary, reminder: ordinary, extensionAsked: ordinary, extensionDecided: ordinary,
      appealToHear: ordinary, appealOutcome: ordinary, judged: ordinary, reopenedHere: ordinary, callInstead: ordinary,
      assigned: ordinary, assignmentAnswered: ordinary, assignmentSentBack: ordinary, assignmentWithdrawn: ordinary, improvementPublished: ordinary, assignmentDue: ordinary,
      praised: inboxAlone
    },
    group: { badRatingReceived: toGroup, ordered: toGroup, needsSupervisor: toGroup }
  },
  quietHours: house({ from: '21:00', to: '08:00' }),
  digestFrom: house(6),
  callInstead: house(['replied', 'followUpReminder', 'appealAsked'])
}

/** All of a policy that does not name its region. */
export type HouseDefaults = Omit<Policy, 'id' | 'version' | 'region' | 'validFrom' | 'title' | 'source'>

export const houseDefaults: HouseDefaults = {
  window: house({ n: 30, unit: 'day' }),
  windowFrom: house('service'),
  onExpire: house('none'),
  invitations: [],
  ratingsPer: {
    immediate: house(1),
    promised: house('perNode'),
    batch: house('oneForAll'),
    themed: house('stagesAndOverall')
  },
  wordsLimit: unconfirmed(500, '本产品缺省；公开代码中见到 150 字，来源待核'),
  steps: {
    accept: house({ n: 1, unit: 'workday' }),
    contact: house({ n: 1, unit: 'workday' }),
    rectifySimple,
    rectifyComplex: house({ n: 15, unit: 'workday' }),
    explain: house({ n: 5, unit: 'workday' }),
    reply: replyWith(rectifySimple),
    followUp: house({ n: 7, unit: 'day' })
  },
  followUpScale: house('three'),
  restDayMovesOn: unconfirmed(true, '《民法典》第二百零三条，条文及是否适用于本期限来源待核'),
  extension: { maxTimes: house(1), each: house({ n: 5, unit: 'workday' }) },
  appeal: { within: house({ n: 5, unit: 'workday' }), hearing: house({ n: 2, unit: 'workday' }), decideIn: house({ n: 5, unit: 'workday' }) },
  followOn: { maxTimes: house(1), within: house({ n: 30, unit: 'day' }) },
  reopenings: house(1),
  contactAttempts: { times: house(3), days: house(2) },
  lateAnswer: house({ n: 90, unit: 'day' }),
  supervision: { automaticAfter: house({ n: 5, unit: 'workday' }), within: house({ n: 3, unit: 'workday' }) },
  workingHours: house({ from: '09:00', to: '17:00' }),
  dispatch: { anonymous: house('dispatch'), requireText: house(false), mayReturn: house(false) },
  reminders: [
    house({ when: 'halfway', to: ['handler'] }),
    house({ when: 'oneWorkdayBefore', to: ['handler', 'leader'] }),
    house({ when: 'due', to: ['handler', 'leader'] }),
    house({ when: 'oneWorkdayAfter', to: ['handler', 'leader', 'supervisor'] }),
    house({ when: 'daily', to: ['handler', 'leader', 'supervisor'] })
  ],
  sending,
  averageScore: house('none')
}
