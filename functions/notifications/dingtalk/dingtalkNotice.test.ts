import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { freePort } from '../../local/database/freePort.ts'
import type { DingtalkError } from '../../local/fakes/dingtalkErrors.ts'
import { dingtalkFake } from '../../local/fakes/dingtalkFake.ts'
import { serveFake } from '../../local/fakes/serveFake.ts'
import type { ServedFake } from '../../local/fakes/serveFake.ts'
import type { Trouble } from '../../local/fakes/troubles.ts'
import { testClock } from '../../testing/testClock.ts'
import type { TestClock } from '../../testing/testClock.ts'
import type { DatedCard } from '../staffCard.ts'
import { dingtalkNotice } from './dingtalkNotice.ts'
import type { DingtalkNoticeSettings } from './dingtalkNotice.ts'

const now = '2026-11-22T02:00:00.000Z'
const app = { appKey: 'key', appSecret: 'the-secret', agentId: 2000002 }
let clock: TestClock
let fake: ReturnType<typeof dingtalkFake>
let served: ServedFake
beforeEach(async () => {
  clock = testClock(now)
  fake = dingtalkFake({ ...app, clock, people: [{ id: 'handler-li-min' }, { id: 'leader-he' }] })
  served = await serveFake(fake.answer)
})
afterEach(() => served.stop())

const sender = (like: Partial<DingtalkNoticeSettings> = {}) => dingtalkNotice({ ...app, base: served.base, clock, ...like })
const card = (like: Partial<DatedCard> = {}): DatedCard =>
  ({ title: '差评工单', description: '请于 11 月 24 日前联系', url: 'https://example.invalid/t/x', btntxt: '查看', projectNo: 'YZ-2026-1', at: now, ...like })
const letter = (like: Partial<DatedCard> = {}, to = 'handler-li-min') => ({ key: 'k', to, message: card(like) })

describe('a work notice by 钉钉', () => {
  it('reaches the member under the number of its task, with the case number and the second in its text', async () => {
    expect(await sender()(letter())).toEqual({ outcome: 'accepted', code: expect.stringMatching(/^\d{12}$/) })
    expect(fake.delivered).toEqual([{
      to: 'handler-li-min', at: now,
      card: { title: '差评工单', markdown: '请于 11 月 24 日前联系\n\nYZ-2026-1 · 2026-11-22 10:00:00', single_title: '查看', single_url: 'https://example.invalid/t/x' }
    }])
  })

  it('arrives for each case and each instant, though the words are the same: the same content twice a day is dropped', async () => {
    const send = sender()
    for (const like of [{}, { projectNo: 'YZ-2026-2' }, { at: '2026-11-22T02:00:01.000Z' }]) await send(letter(like))
    expect(fake.delivered).toHaveLength(3)
    await send(letter())
    expect(fake.delivered).toHaveLength(3)
  })

  it('needs no case for a digest', async () => {
    const { projectNo: _, ...digest } = card()
    await sender()({ key: 'k', to: 'leader-he', message: digest })
    expect(fake.delivered).toMatchObject([{ card: { markdown: '请于 11 月 24 日前联系\n\n2026-11-22 10:00:00' } }])
  })

  it('may not be sent to somebody 钉钉 does not know', async () => {
    expect(await sender()(letter({}, 'nobody'))).toEqual({ outcome: 'noRight', code: '33012' })
  })

  it.each(['', 'handler-li-min,leader-he', 'a b', 'x'.repeat(65)])('is not sent at all to “%s”, which is no single member', async (to) => {
    expect(await sender()(letter({}, to))).toEqual({ outcome: 'noRight', code: 'address' })
    expect(fake.delivered).toEqual([])
  })

  it.each<[DingtalkError, object]>([
    ['-1', { outcome: 'later' }], [90018, { outcome: 'later', after: 60 }], [33012, { outcome: 'noRight' }], [60121, { outcome: 'noRight' }],
    [40089, { outcome: 'fault' }], [60011, { outcome: 'fault' }], [60020, { outcome: 'fault' }], [40035, { outcome: 'fault' }], [430104, { outcome: 'fault' }]
  ])('knows what %s means, whether it sends or gets a token', async (code, meaning) => {
    const send = sender()
    fake.failNext(1, code)
    expect(await send(letter())).toEqual({ code: String(code), ...meaning })
    await send(letter())
    fake.failNext(1, code)
    expect(await send(letter({ projectNo: 'YZ-2026-2' }))).toEqual({ code: String(code), ...meaning })
  })

  it('gets a new token when the old one is over or was thrown away, which 钉钉 says in sub_code', async () => {
    const send = sender()
    await send(letter())
    fake.forgetTokens()
    expect(await send(letter({ projectNo: 'YZ-2026-2' }))).toMatchObject({ outcome: 'accepted' })
    clock.advance(7200)
    expect(await send(letter({ projectNo: 'YZ-2026-3' }))).toMatchObject({ outcome: 'accepted' })
    expect(fake.delivered).toHaveLength(3)
  })

  it('is a fault with the wrong secret or the wrong app', async () => {
    expect(await sender({ appSecret: 'wrong' })(letter())).toEqual({ outcome: 'fault', code: '40089' })
    expect(await sender({ agentId: 1 })(letter())).toEqual({ outcome: 'fault', code: '40035' })
  })

  it.each<[string, Trouble, object]>([
    ['lost', 'lost', { outcome: 'unsure', code: 'UND_ERR_SOCKET' }], ['taken and its answer lost', 'answerLost', { outcome: 'unsure', code: 'UND_ERR_SOCKET' }],
    ['answered too late', { lateBy: 1500 }, { outcome: 'unsure', code: 'timeout' }], ['answered with nothing', { status: 200 }, { outcome: 'unsure', code: 'unreadable' }],
    ['turned away by a busy server', { status: 500 }, { outcome: 'later', code: 'http 500' }], ['turned away by a page', { status: 403 }, { outcome: 'fault', code: 'http 403' }]
  ])('is judged with care when it was %s', async (_, trouble, outcome) => {
    const send = sender({ patience: 300 })
    await send(letter())
    fake.troubleNext(1, trouble)
    expect(await send(letter({ projectNo: 'YZ-2026-2' }))).toEqual(outcome)
  })

  it('waits when nobody is there', async () => {
    expect(await sender({ base: `http://127.0.0.1:${await freePort()}` })(letter())).toEqual({ outcome: 'later', code: 'no token' })
  })
})
