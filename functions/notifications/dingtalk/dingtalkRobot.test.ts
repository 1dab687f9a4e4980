import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { addSeconds } from '@haochaping/shared/calendar/localDate.ts'
import { freePort } from '../../local/database/freePort.ts'
import type { DingtalkError } from '../../local/fakes/dingtalkErrors.ts'
import { dingtalkFake } from '../../local/fakes/dingtalkFake.ts'
import { serveFake } from '../../local/fakes/serveFake.ts'
import type { ServedFake } from '../../local/fakes/serveFake.ts'
import type { Trouble } from '../../local/fakes/troubles.ts'
import { testClock } from '../../testing/testClock.ts'
import type { TestClock } from '../../testing/testClock.ts'
import { dingtalkRobot } from './dingtalkRobot.ts'
import type { DingtalkRobotSettings } from './dingtalkRobot.ts'

const now = '2026-11-22T02:00:00.000Z'
const [robot, another] = [{ token: 'token-1', secret: 'SEC+/=1' }, { token: 'token-2', secret: 'SEC2' }]
let clock: TestClock
let fake: ReturnType<typeof dingtalkFake>
let served: ServedFake
beforeEach(async () => {
  clock = testClock(now)
  fake = dingtalkFake({ appKey: 'key', appSecret: 's', clock, people: [], robots: [robot, another] })
  served = await serveFake(fake.answer)
})
afterEach(() => served.stop())

const sender = (like: Partial<DingtalkRobotSettings> = {}) => dingtalkRobot({ base: served.base, clock, robot, named: { supervisors: another }, ...like })
const letter = (content = 'YZ-2026-1', to: string | null = null) => ({ key: 'k', to, message: { content } })

describe('a text by a group robot of 钉钉', () => {
  it('comes, signed, into the group of the usual robot or of the one that is named', async () => {
    expect([await sender()(letter('甲 & 乙+=')), await sender()(letter('b', 'supervisors'))]).toEqual([{ outcome: 'accepted' }, { outcome: 'accepted' }])
    expect(fake.delivered).toEqual([{ robot: 'token-1', at: now, text: '甲 & 乙+=' }, { robot: 'token-2', at: now, text: 'b' }])
  })

  it.each(['another', 'toString'])('is a fault for a robot called %s, which nobody set up', async (name) => {
    expect(await sender()(letter('a', name))).toEqual({ outcome: 'fault', code: 'no such robot' })
  })

  it('is a fault with another secret, another robot, or a clock more than an hour off', async () => {
    expect(await sender({ robot: { ...robot, secret: 'wrong' } })(letter())).toEqual({ outcome: 'fault', code: '310000' })
    expect(await sender({ robot: { ...robot, token: 'gone' } })(letter())).toEqual({ outcome: 'fault', code: '300001' })
    for (const off of [-3601, 3601]) expect(await sender({ clock: { now: () => addSeconds(now, off) } })(letter())).toEqual({ outcome: 'fault', code: '310000' })
    for (const off of [-3600, 3600]) expect(await sender({ clock: { now: () => addSeconds(now, off) } })(letter())).toEqual({ outcome: 'accepted' })
  })

  it('has to wait ten minutes after more than 20 in a minute', async () => {
    for (let n = 1; n <= 20; n += 1) expect(await sender()(letter())).toEqual({ outcome: 'accepted' })
    expect(await sender()(letter())).toEqual({ outcome: 'later', code: '660026', after: 600 })
    clock.advance(599)
    expect(await sender()(letter())).toEqual({ outcome: 'later', code: '660026', after: 600 })
    clock.advance(1)
    expect(await sender()(letter())).toEqual({ outcome: 'accepted' })
  })

  it.each<[DingtalkError, object]>([
    ['-1', { outcome: 'later' }], [90018, { outcome: 'later', after: 60 }], [130101, { outcome: 'later', after: 600 }], [410100, { outcome: 'later', after: 600 }],
    [310000, { outcome: 'fault' }], [300001, { outcome: 'fault' }], [400102, { outcome: 'fault' }], [430104, { outcome: 'fault' }], [60020, { outcome: 'fault' }], [40035, { outcome: 'fault' }]
  ])('knows what %s means', async (code, meaning) => {
    fake.failNext(1, code)
    expect(await sender()(letter())).toEqual({ code: String(code), ...meaning })
    expect(fake.delivered).toEqual([])
  })

  it.each<[string, Trouble, object]>([
    ['lost', 'lost', { outcome: 'unsure', code: 'UND_ERR_SOCKET' }], ['taken and its answer lost', 'answerLost', { outcome: 'unsure', code: 'UND_ERR_SOCKET' }],
    ['answered with nothing', { status: 200 }, { outcome: 'unsure', code: 'unreadable' }], ['answered too late', { lateBy: 1500 }, { outcome: 'unsure', code: 'timeout' }],
    ['turned away by a busy server', { status: 503 }, { outcome: 'later', code: 'http 503' }], ['turned away by a page', { status: 404 }, { outcome: 'fault', code: 'http 404' }]
  ])('is not told twice when it was %s: nobody there drops repeats', async (_, trouble, outcome) => {
    fake.troubleNext(1, trouble)
    expect(await sender({ patience: 300 })(letter())).toEqual(outcome)
  })

  it('waits when nobody is there', async () => {
    expect(await sender({ base: `http://127.0.0.1:${await freePort()}` })(letter())).toEqual({ outcome: 'later', code: 'ECONNREFUSED' })
  })
})
