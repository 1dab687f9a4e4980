import { expect, it } from '@jest/globals'
import { addSeconds, localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import { houseDefaults } from '@haochaping/shared/policy/houseDefaults.ts'
import type { Sending } from '@haochaping/shared/policy/sending.ts'
import { unconfirmed } from '@haochaping/shared/policy/sourced.ts'
import { must } from '../../testing/must.ts'
import { concluded, onwards } from './concluded.ts'
import type { Result } from './concluded.ts'
import { enqueued } from './enqueued.ts'
import { handed } from './handed.ts'
import { newReader } from './reader.ts'
import type { Reader } from './reader.ts'
import type { Way } from './way.ts'

const start = '2026-10-12T02:00:00.000Z'
const { sending } = houseDefaults
const patient: Sending = { ...sending, routes: { ...sending.routes, staff: { ...sending.routes.staff, citizenAdded: [unconfirmed({ way: 'work', patience: 2880 }, '测试'), unconfirmed({ way: 'sms', patience: 2880, unread: 30 }, '测试')] } } }
const at = { now: start, sendingOf: () => patient, chance: 0 }
const letter = { key: 'a', at: start, told: { purpose: 'citizenAdded' as const }, matter: { item: '', agency: '', projectNo: '', on: localDateOf(start) }, policy: 'any' }

const tried = (reader: Reader, [way, outcome]: readonly [Way, Result['outcome']]) =>
  must(concluded(handed(reader, ['a'], { way, owner: 'me', now: start }), 'a', { ...at, way, result: { outcome } }))

it('keeps twelve attempts at most, and among them always the one that arrived', () => {
  const told = must(enqueued(newReader('staff', 'li'), letter, at))
  const late = Array.from({ length: 14 }, () => ['work', 'later'] as const).reduce((reader, next) => tried(reader, next).reader, told)
  const carried = tried(late, ['work', 'accepted']).reader
  expect(must(carried.pending[0]).notBefore).toBe(addSeconds(start, 1800))
  const unread = onwards(carried, must(carried.pending[0]), at).reader
  const again = Array.from({ length: 3 }, () => ['sms', 'later'] as const).reduce((reader, next) => tried(reader, next).reader, unread)
  const { attempts = [], how, dead } = tried(again, ['sms', 'fault']).finished ?? {}
  expect({ how, dead, kept: attempts.length, last: attempts.at(-1) }).toEqual({ how: 'carried', dead: false, kept: 12, last: { way: 'sms', at: start, outcome: 'fault' } })
  expect(attempts.map(({ outcome }) => outcome)).toContain('accepted')
})
