import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { freePort } from '../../local/database/freePort.ts'
import { serveFake } from '../../local/fakes/serveFake.ts'
import type { ServedFake } from '../../local/fakes/serveFake.ts'
import type { Trouble } from '../../local/fakes/troubles.ts'
import type { WecomError } from '../../local/fakes/wecomErrors.ts'
import { wecomFake } from '../../local/fakes/wecomFake.ts'
import { testClock } from '../../testing/testClock.ts'
import type { TestClock } from '../../testing/testClock.ts'
import { wecomApp } from './wecomApp.ts'

const now = '2026-11-22T02:00:00.000Z'
const app = { corpId: 'ww-corp', secret: 'the-secret', agentId: 1000002 }
const card = (n = 1) => ({ title: '差评工单', description: `YZ-2026-${n} 请于 11 月 24 日前联系`, url: 'https://example.invalid/t/x', btntxt: '查看' })
const letter = (n = 1, to = 'handler-li-min') => ({ key: `e${n}:told`, to, message: card(n) })
let clock: TestClock
let fake: ReturnType<typeof wecomFake>
let served: ServedFake
beforeEach(async () => {
  clock = testClock(now)
  fake = wecomFake({ ...app, clock, people: [{ id: 'handler-li-min' }, { id: 'leader-he' }] })
  served = await serveFake(fake.answer)
})
afterEach(() => served.stop())

const sender = (like: Partial<typeof app> & { base?: string; patience?: number } = {}) => wecomApp({ ...app, base: served.base, clock, ...like })

describe('a card by 企业微信', () => {
  it('reaches the member, and says under which number', async () => {
    expect(await sender()(letter())).toEqual({ outcome: 'accepted', code: expect.stringMatching(/^[\w-]{32}$/) })
    expect(fake.delivered).toEqual([{ to: 'handler-li-min', at: now, card: card() }])
  })

  it('carries what belongs to a card and nothing else that came with it', async () => {
    await sender()({ ...letter(), message: { ...card(), projectNo: 'YZ-2026-1' } as ReturnType<typeof card> })
    expect(fake.delivered).toEqual([{ to: 'handler-li-min', at: now, card: card() }])
  })

  it.each<[WecomError, object]>([
    ['-1', { outcome: 'later' }], [6000, { outcome: 'later' }], [45009, { outcome: 'later', after: 60 }], [45033, { outcome: 'later', after: 60 }],
    [40003, { outcome: 'noRight' }], [60111, { outcome: 'noRight' }], [81013, { outcome: 'noRight' }],
    [40001, { outcome: 'fault' }], [40013, { outcome: 'fault' }], [40056, { outcome: 'fault' }], [40058, { outcome: 'fault' }],
    [48002, { outcome: 'fault' }], [60011, { outcome: 'fault' }], [60020, { outcome: 'fault' }], [40029, { outcome: 'fault' }]
  ])('knows what %s means, whether it sends or gets a token', async (code, meaning) => {
    const send = sender()
    fake.failNext(1, code)
    expect(await send(letter())).toEqual({ code: String(code), ...meaning })
    await send(letter(2))
    fake.failNext(1, code)
    expect(await send(letter(3))).toEqual({ code: String(code), ...meaning })
    expect(fake.delivered).toHaveLength(1)
  })

  it('may not be sent to somebody 企业微信 does not know', async () => {
    expect(await sender()(letter(1, 'nobody'))).toEqual({ outcome: 'noRight', code: '81013' })
  })

  it.each([['invaliduser', { invaliduser: 'handler-li-min' }], ['unlicenseduser', { unlicenseduser: 'handler-li-min' }]])('may not be sent where 企业微信 takes the call but names the member as %s', async (code, named) => {
    const taking = await serveFake(async (request) => (request.url.includes('gettoken') ? fake.answer(request) : Response.json({ errcode: 0, errmsg: 'ok', msgid: 'm', ...named })))
    const outcome = await sender({ base: taking.base })(letter()).finally(taking.stop)
    expect(outcome).toEqual({ outcome: 'noRight', code })
  })

  it.each(['@all', 'handler-li-min|leader-he', '', ' ', '李敏', 'x'.repeat(65)])('is not sent at all to “%s”, which is no single member', async (to) => {
    expect(await sender()(letter(1, to))).toEqual({ outcome: 'noRight', code: 'address' })
    expect(fake.delivered).toEqual([])
  })

  it('gets a new token when the old one is over or was thrown away, and sends once', async () => {
    const send = sender()
    await send(letter(1))
    fake.forgetTokens()
    expect(await send(letter(2))).toMatchObject({ outcome: 'accepted' })
    clock.advance(7200)
    expect(await send(letter(3))).toMatchObject({ outcome: 'accepted' })
    expect(fake.delivered).toHaveLength(3)
  })

  it('waits when every token is refused', async () => {
    const stale = wecomFake({ ...app, clock, people: [] })
    const other = await serveFake(async (request) => (request.url.includes('gettoken') ? fake : stale).answer(request))
    const outcome = await sender({ base: other.base })(letter(2)).finally(other.stop)
    expect(outcome).toEqual({ outcome: 'later', code: '40014' })
  })

  it('is a fault with the wrong secret or organisation, and names neither', async () => {
    expect(await sender({ secret: 'wrong-one' })(letter())).toEqual({ outcome: 'fault', code: '40001' })
    expect(await sender({ corpId: 'ww-other' })(letter())).toEqual({ outcome: 'fault', code: '40013' })
    expect(await sender({ agentId: 7 })(letter())).toEqual({ outcome: 'fault', code: '40056' })
  })

  it.each<[string, Trouble, string]>([
    ['broke before it was taken', 'lost', 'UND_ERR_SOCKET'], ['broke before the answer came', 'answerLost', 'UND_ERR_SOCKET'],
    ['was busy', { status: 503 }, 'http 503'], ['was limited', { status: 429 }, 'http 429'], ['answered nothing', { status: 200 }, 'unreadable']
  ])('is tried again when the connection %s, and is there once in the end', async (_, trouble, code) => {
    const send = sender()
    await send(letter(1))
    fake.troubleNext(1, trouble)
    expect(await send(letter(2))).toEqual({ outcome: 'later', code })
    clock.advance(1799)
    expect(await send(letter(2))).toMatchObject({ outcome: 'accepted' })
    expect(fake.delivered).toHaveLength(2)
  })

  it('is tried again when the answer takes too long, and is there once in the end', async () => {
    const send = sender({ patience: 300 })
    await send(letter(1))
    fake.troubleNext(1, { lateBy: 1500 })
    expect(await send(letter(2))).toEqual({ outcome: 'later', code: 'timeout' })
    expect(await send(letter(2))).toMatchObject({ outcome: 'accepted' })
    expect(fake.delivered).toHaveLength(2)
  })

  it('waits when nobody is there, and says nothing of what it wanted', async () => {
    const said = await sender({ base: `http://127.0.0.1:${await freePort()}` })(letter())
    expect(said).toEqual({ outcome: 'later', code: 'no token' })
  })

  it('is a fault where a page answers that is none of 企业微信', async () => {
    fake.troubleNext(1, { status: 404 })
    expect(await sender()(letter())).toMatchObject({ outcome: 'later', code: 'no token' })
    fake.troubleNext(0)
    const send = sender()
    await send(letter())
    fake.troubleNext(1, { status: 302 })
    expect(await send(letter(2))).toEqual({ outcome: 'fault', code: 'http 302' })
  })
})

describe('the fake of 企业微信', () => {
  it('drops what is more than 30 a minute to a member, and says nothing of it', async () => {
    const send = sender()
    for (let n = 1; n <= 31; n += 1) expect(await send(letter(n))).toMatchObject({ outcome: 'accepted' })
    expect(fake.delivered).toHaveLength(30)
    await send(letter(32, 'leader-he'))
    clock.advance(60)
    await send(letter(33))
    expect(fake.delivered).toHaveLength(32)
  })

  it('takes the same card again after half an hour, and another card at once', async () => {
    const send = sender()
    for (const n of [1, 1, 2]) await send(letter(n))
    clock.advance(1800)
    await send(letter(1))
    expect(fake.delivered.map((one) => 'card' in one && one.card.description)).toEqual([1, 2, 1].map((n) => card(n).description))
  })

  it('refuses a message that is no card, and knows no other path', async () => {
    const { access_token } = await (await fetch(`${served.base}/cgi-bin/gettoken?corpid=ww-corp&corpsecret=the-secret`)).json() as { access_token: string }
    const told = await fetch(`${served.base}/cgi-bin/message/send?access_token=${access_token}`, { method: 'POST', body: '{"touser":"leader-he"}' })
    expect(await told.json()).toMatchObject({ errcode: 40058 })
    expect((await fetch(`${served.base}/cgi-bin/constructor`)).status).toBe(404)
  })
})
