import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { freePort } from '../../local/database/freePort.ts'
import { serveFake } from '../../local/fakes/serveFake.ts'
import type { ServedFake } from '../../local/fakes/serveFake.ts'
import type { Trouble } from '../../local/fakes/troubles.ts'
import { zwdingFake } from '../../local/fakes/zwdingFake.ts'
import { testClock } from '../../testing/testClock.ts'
import type { TestClock } from '../../testing/testClock.ts'
import type { DatedCard } from '../staffCard.ts'
import { zwdingNotice } from './zwdingNotice.ts'
import type { ZwdingNoticeSettings } from './zwdingNotice.ts'

const now = '2026-11-22T02:00:00.000Z'
const app = { appKey: 'hcp-key', appSecret: 'the-secret', tenantId: '34748' }
let clock: TestClock
let fake: ReturnType<typeof zwdingFake>
let served: ServedFake
beforeEach(async () => {
  clock = testClock(now)
  fake = zwdingFake({ ...app, clock, people: [{ id: 'li-min' }, { id: 'he' }] })
  served = await serveFake(fake.answer)
})
afterEach(() => served.stop())

const sender = (like: Partial<ZwdingNoticeSettings> = {}) => zwdingNotice({ ...app, base: served.base, clock, ...like })
const card = (like: Partial<DatedCard> = {}): DatedCard =>
  ({ title: '差评工单', description: '请于 11 月 24 日前联系', url: 'https://example.invalid/t/x', btntxt: '查看', projectNo: 'YZ-2026-1', at: now, ...like })
const letter = (key: string, like: Partial<DatedCard> = {}, to = 'li-min') => ({ key, to, message: card({ projectNo: key, ...like }) })

describe('a work notice by 浙政钉', () => {
  it('reaches the account, named by its number or as login names it', async () => {
    const send = sender()
    expect(await send(letter('YZ-1'))).toEqual({ outcome: 'accepted', code: 'fake-1' })
    expect(await send(letter('YZ-2', {}, '34748$li-min'))).toEqual({ outcome: 'accepted', code: 'fake-2' })
    expect(fake.delivered.map(({ to, card: { markdown } }) => [to, markdown])).toEqual(['YZ-1', 'YZ-2'].map((no) => ['li-min', `请于 11 月 24 日前联系\n\n${no} · 2026-11-22 10:00:00`]))
  })

  it.each<[string, Trouble, string]>([
    ['lost', 'lost', 'UND_ERR_SOCKET'], ['taken and its answer lost', 'answerLost', 'UND_ERR_SOCKET'], ['answered too late', { lateBy: 1500 }, 'timeout'],
    ['answered with nothing', { status: 200 }, 'unreadable'], ['turned away by a busy server', { status: 503 }, 'http 503']
  ])('is tried again under its key when it was %s, and is there once', async (_, trouble, code) => {
    const send = sender({ patience: 300 })
    await send(letter('YZ-1'))
    fake.troubleNext(1, trouble)
    expect(await send(letter('YZ-2'))).toEqual({ outcome: 'later', code })
    expect(await send(letter('YZ-2'))).toMatchObject({ outcome: 'accepted' })
    expect(fake.delivered).toHaveLength(2)
  })

  it('is there once though it is tried again on the next day: the platform goes by the key and not by the words', async () => {
    clock.set('2026-11-22T15:59:00.000Z')
    const send = sender()
    expect(await send(letter('YZ-1'))).toMatchObject({ outcome: 'accepted' })
    clock.advance(120)
    expect(await send(letter('YZ-1'))).toMatchObject({ outcome: 'accepted' })
    expect(fake.delivered).toHaveLength(1)
  })

  it('gets a new token when the old one is over, though no code says so', async () => {
    const send = sender()
    await send(letter('YZ-1'))
    fake.forgetTokens()
    expect(await send(letter('YZ-2'))).toMatchObject({ outcome: 'accepted' })
    expect(fake.delivered).toHaveLength(2)
  })

  it('is a fault for another tenant, an unknown account and a wrong signature, and names none of them', async () => {
    expect(await sender({ tenantId: '1' })(letter('k'))).toEqual({ outcome: 'fault', code: 'tenant' })
    expect(await sender()(letter('k', {}, 'nobody'))).toEqual({ outcome: 'fault', code: 'receiver' })
    expect(await sender({ appSecret: 'wrong-one' })(letter('k'))).toEqual({ outcome: 'fault', code: '401 without success' })
    fake.troubleNext(2, { status: 403 })
    expect(await sender()(letter('k'))).toEqual({ outcome: 'fault', code: '403 without success' })
  })

  it.each(['', 'li-min,he', 'a$b$c', 'a b'])('is not sent at all to “%s”, which is no single account', async (to) => {
    expect(await sender()(letter('k', {}, to))).toEqual({ outcome: 'noRight', code: 'address' })
  })

  it('gives up words of a long description, but not its number, instant and link', async () => {
    for (const description of ['办'.repeat(1000), '"\n\\'.repeat(900), 'x\ud800'.repeat(900)]) expect(await sender()(letter(`YZ-${description.length}`, { description }))).toMatchObject({ outcome: 'accepted' })
    for (const { card: { markdown, single_url } } of fake.delivered) expect([markdown, single_url]).toEqual([expect.stringMatching(/…\n\nYZ-\d+ · 2026-11-22 10:00:00$/), 'https://example.invalid/t/x'])
  })

  it('is a fault when even so it is too long', async () => {
    expect(await sender()(letter('k', { url: `https://example.invalid/${'x'.repeat(2048)}` }))).toEqual({ outcome: 'fault', code: 'too long' })
  })

  it('waits when the platform is down or nobody is there', async () => {
    fake.failNext(1)
    expect(await sender()(letter('k'))).toEqual({ outcome: 'later', code: 'no token' })
    expect(await sender({ base: `http://127.0.0.1:${await freePort()}` })(letter('k'))).toEqual({ outcome: 'later', code: 'no token' })
  })
})
