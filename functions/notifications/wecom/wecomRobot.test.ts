import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { freePort } from '../../local/database/freePort.ts'
import { serveFake } from '../../local/fakes/serveFake.ts'
import type { ServedFake } from '../../local/fakes/serveFake.ts'
import type { Trouble } from '../../local/fakes/troubles.ts'
import type { WecomError } from '../../local/fakes/wecomErrors.ts'
import { wecomFake } from '../../local/fakes/wecomFake.ts'
import { testClock } from '../../testing/testClock.ts'
import type { TestClock } from '../../testing/testClock.ts'
import { wecomRobot } from './wecomRobot.ts'

const now = '2026-11-22T02:00:00.000Z'
let clock: TestClock
let fake: ReturnType<typeof wecomFake>
let served: ServedFake
beforeEach(async () => {
  clock = testClock(now)
  fake = wecomFake({ corpId: 'ww-corp', secret: 's', clock, people: [], robots: ['key-1', 'key-2'] })
  served = await serveFake(fake.answer)
})
afterEach(() => served.stop())

const sender = (like: { key?: string; base?: string; patience?: number } = {}) => wecomRobot({ base: served.base, key: 'key-1', named: { supervisors: 'key-2' }, ...like })
const letter = (content = 'YZ-2026-1', to: string | null = null) => ({ key: 'k', to, message: { content } })

describe('a text by a group robot of 企业微信', () => {
  it('comes into the group of the usual robot or of the one that is named', async () => {
    expect([await sender()(letter('a')), await sender()(letter('b', 'supervisors'))]).toEqual([{ outcome: 'accepted' }, { outcome: 'accepted' }])
    expect(fake.delivered).toEqual([{ robot: 'key-1', at: now, text: 'a' }, { robot: 'key-2', at: now, text: 'b' }])
  })

  it.each(['another', 'constructor'])('is a fault for a robot called %s, which nobody set up', async (name) => {
    expect(await sender()(letter('a', name))).toEqual({ outcome: 'fault', code: 'no such robot' })
  })

  it('is a fault when the robot was taken out of the group', async () => {
    expect(await sender({ key: 'key-old' })(letter())).toEqual({ outcome: 'fault', code: '93000' })
  })

  it('has to wait after 20 in a minute', async () => {
    for (let n = 1; n <= 20; n += 1) expect(await sender()(letter())).toEqual({ outcome: 'accepted' })
    expect(await sender()(letter())).toEqual({ outcome: 'later', code: '45009', after: 60 })
    expect(await sender()(letter('a', 'supervisors'))).toEqual({ outcome: 'accepted' })
    clock.advance(60)
    expect(await sender()(letter())).toEqual({ outcome: 'accepted' })
  })

  it.each<[WecomError, object]>([['-1', { outcome: 'later' }], [45009, { outcome: 'later', after: 60 }], [40058, { outcome: 'fault' }], [45002, { outcome: 'fault' }]])('knows what %s means', async (code, meaning) => {
    fake.failNext(1, code)
    expect(await sender()(letter())).toEqual({ code: String(code), ...meaning })
  })

  it.each<[string, Trouble, object]>([
    ['lost', 'lost', { outcome: 'unsure', code: 'UND_ERR_SOCKET' }], ['taken and its answer lost', 'answerLost', { outcome: 'unsure', code: 'UND_ERR_SOCKET' }],
    ['answered with nothing', { status: 200 }, { outcome: 'unsure', code: 'unreadable' }], ['turned away by a busy server', { status: 502 }, { outcome: 'later', code: 'http 502' }],
    ['turned away by a page', { status: 403 }, { outcome: 'fault', code: 'http 403' }]
  ])('is not told twice when it was %s: nobody there drops repeats', async (_, trouble, outcome) => {
    fake.troubleNext(1, trouble)
    expect(await sender()(letter())).toEqual(outcome)
  })

  it('is unsure when the answer takes too long', async () => {
    fake.troubleNext(1, { lateBy: 1500 })
    expect(await sender({ patience: 300 })(letter())).toEqual({ outcome: 'unsure', code: 'timeout' })
    expect(fake.delivered).toHaveLength(1)
  })

  it('waits when nobody is there, when the name is unknown, and when no encrypted connection comes about', async () => {
    const port = await freePort()
    expect(await sender({ base: `http://127.0.0.1:${port}` })(letter())).toEqual({ outcome: 'later', code: 'ECONNREFUSED' })
    expect(await sender({ base: 'http://robots.invalid' })(letter())).toMatchObject({ outcome: 'later', code: expect.stringMatching(/^(ENOTFOUND|EAI_AGAIN)$/) })
    expect(await sender({ base: served.base.replace('http:', 'https:') })(letter())).toMatchObject({ outcome: 'later', code: expect.stringMatching(/SSL/) })
  })

  it('has at most 2048 bytes on arrival, whatever it is made of', async () => {
    for (const content of ['办'.repeat(683), '👨‍👩‍👧'.repeat(200), 'e\u0301'.repeat(1000), 'x\ud800'.repeat(900)]) expect(await sender()(letter(content))).toEqual({ outcome: 'accepted' })
  })
})
