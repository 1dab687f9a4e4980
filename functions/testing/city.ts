import { StaffRole } from '@haochaping/shared/schemas/staffRole.ts'
import { calendarShelf } from '../calendarShelf.ts'
import type { Rooms } from '../flows/rooms.ts'
import { systemIds } from '../ids.ts'
import type { Logged } from '../log.ts'
import type { Notice } from '../notifications/notifier.ts'
import { memoryPhotos } from '../photos/memory.ts'
import { shippedPolicies } from '../policies.ts'
import { dynamoAgencyDays } from '../storage/dynamo/agencyDays.ts'
import { dynamoAssignments } from '../storage/dynamo/assignments.ts'
import { dynamoCanary } from '../storage/dynamo/canaryShelf.ts'
import { dynamoCalendars } from '../storage/dynamo/calendars.ts'
import { dynamoChannels } from '../storage/dynamo/channels.ts'
import { dynamoChores } from '../storage/dynamo/chores.ts'
import { dynamoConsents } from '../storage/dynamo/consents.ts'
import { dynamoExports } from '../storage/dynamo/exports.ts'
import { dynamoInbox } from '../storage/dynamo/inbox.ts'
import { dynamoNonces } from '../storage/dynamo/nonces.ts'
import { dynamoOwing } from '../storage/dynamo/owing.ts'
import { dynamoReaders } from '../storage/dynamo/readers.ts'
import { dynamoReaches } from '../storage/dynamo/reaches.ts'
import { dynamoSeals } from '../storage/dynamo/seals.ts'
import { dynamoServiceEvents } from '../storage/dynamo/serviceEvents.ts'
import { dynamoStaff } from '../storage/dynamo/staff.ts'
import { dynamoSummaries } from '../storage/dynamo/summaries.ts'
import type { Table } from '../storage/dynamo/table.ts'
import { dynamoTouched } from '../storage/dynamo/touched.ts'
import { dynamoTries } from '../storage/dynamo/tries.ts'
import { dynamoTypicalCases } from '../storage/dynamo/typicalCases.ts'
import { rightNow, testKeys } from './given.ts'
import { testClock } from './testClock.ts'
import type { TestClock } from './testClock.ts'

/** A whole installation for a test: real storage and flows, a clock that obeys, and everything that left the house. */
export type City = { rooms: Rooms; clock: TestClock; sent: Notice[]; logged: Logged[]; failNext(times: number): void }

/** Opens an installation on a table. Its gateway takes every notice, unless told to fail the next few. */
export const aCity = (table: Table, now = rightNow): City => {
  const clock = testClock(now)
  const calendars = dynamoCalendars(table)
  const sent: Notice[] = []
  const logged: Logged[] = []
  let failing = 0
  const send = async (notice: Notice) => {
    if (failing > 0) {
      failing -= 1
      throw new Error('the gateway is down')
    }
    sent.push(notice)
  }
  const rooms: Rooms = {
    clock, ids: systemIds, keys: testKeys, region: '990100', policies: shippedPolicies, identity: { demo: demoIdentify }, notifier: { send },
    calendar: calendarShelf(calendars, clock),
    calendars, owing: dynamoOwing(table), touched: dynamoTouched(table),
    events: dynamoServiceEvents(table), agencyDays: dynamoAgencyDays(table), summaries: dynamoSummaries(table), exports: dynamoExports(table), seals: dynamoSeals(table), staff: dynamoStaff(table), canary: dynamoCanary(table), inbox: dynamoInbox(table), chores: dynamoChores(table), consents: dynamoConsents(table), reaches: dynamoReaches(table), readers: dynamoReaders(table), channels: dynamoChannels(table), carriers: {}, tries: dynamoTries(table), nonces: dynamoNonces(table),
    assignments: dynamoAssignments(table), typicalCases: dynamoTypicalCases(table),
    regionName: (region) => ({ 990100: '云州市' })[Number(region)] ?? region,
    inboxLink: () => 'https://city.example/#/staff/pages/messages/index',
    ticketLink: (eventId) => `https://city.example/#/staff/pages/ticket/index?id=${eventId}`,
    offers: { wechat: { result: { id: 'wx-result', longTerm: false }, followUp: { id: 'wx-follow-up', longTerm: false } }, alipay: { result: { id: 'ali-result', longTerm: true }, progress: { id: 'ali-progress', longTerm: false } } },
    photos: memoryPhotos(),
    log: (line) => { logged.push(line) },
    nudge: () => {}
  }
  return { rooms, clock, sent, logged, failNext: (times) => { failing = times } }
}

/**
 * In tests a sign-in code says who signs in: `citizen:<id number>`, `account:<id>`, `wechat:<openid>:<id number>` or
 * `alipay:open|user:<id>:<id number>` for an account that is linked to a person, or staff as testing/staff.ts has them.
 */
const demoIdentify: NonNullable<Rooms['identity']['demo']> = async (code) => {
  const [kind, id = ''] = code.split(':')
  if (kind === 'citizen') return { kind: 'person', idNumber: id, name: '陈秀兰' }
  if (kind === 'wechat' || kind === 'alipay') return { kind: 'person', idNumber: code.slice(code.lastIndexOf(':') + 1), name: '陈秀兰', account: code.slice(0, code.lastIndexOf(':')) }
  if (kind === 'account') return { kind: 'account', account: id }
  return StaffRole.safeParse(kind).success ? { kind: 'account', account: code } : { refused: 'signInFailed' }
}

