import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { freePort } from '../local/database/freePort.ts'
import { serveFake } from '../local/fakes/serveFake.ts'
import type { ServedFake } from '../local/fakes/serveFake.ts'
import { wecomFake } from '../local/fakes/wecomFake.ts'
import { zwdingFake } from '../local/fakes/zwdingFake.ts'
import { testClock } from '../testing/testClock.ts'
import type { TestClock } from '../testing/testClock.ts'
import type { Identify } from './identity.ts'
import { wecomIdentify } from './wecom.ts'
import { zwdingIdentify } from './zwding.ts'

const now = '2026-11-22T02:00:00.000Z'
const people = [{ id: 'handler-li-min' }]
let clock: TestClock
let served: ServedFake
beforeEach(() => { clock = testClock(now) })
afterEach(() => served.stop())

const failureOf = (login: Promise<unknown>) => login.then(() => 'no failure', (thrown: unknown) => thrown instanceof Error ? `${thrown.message} ${String(thrown.cause)}` : 'no error')

describe('a login by 企业微信', () => {
  const app = { corpId: 'ww-corp', secret: 'the-secret' }
  let fake: ReturnType<typeof wecomFake>
  let identify: Identify
  beforeEach(async () => {
    fake = wecomFake({ ...app, clock, people })
    served = await serveFake(fake.answer)
    identify = wecomIdentify({ ...app, clock, base: served.base })
  })

  it('proves the member of the organisation, the same at every login', async () => {
    const account = { kind: 'account', account: 'wecom:ww-corp:handler-li-min' }
    expect([await identify(fake.issue('handler-li-min')), await identify('demo-handler-li-min-1')]).toEqual([account, account])
  })

  it('is refused for an unknown code and for a code used twice', async () => {
    const code = fake.issue('handler-li-min')
    await identify(code)
    expect([await identify(code), await identify('never-given')]).toEqual([{ refused: 'signInFailed' }, { refused: 'signInFailed' }])
  })

  it('gets a new token when the one it keeps is over, or was thrown away', async () => {
    await identify('demo-handler-li-min-1')
    clock.advance(7200)
    expect(await identify('demo-handler-li-min-2')).toMatchObject({ kind: 'account' })
    fake.forgetTokens()
    expect(await identify('demo-handler-li-min-3')).toMatchObject({ kind: 'account' })
  })

  it('fails, and names neither secret nor code, when the platform is down or the secret wrong', async () => {
    fake.failNext(1)
    const said = [
      await failureOf(identify('demo-handler-li-min-1')),
      await failureOf(wecomIdentify({ ...app, secret: 'wrong-one', clock, base: served.base })('demo-handler-li-min-1')),
      await failureOf(wecomIdentify({ ...app, clock, base: `http://127.0.0.1:${await freePort()}` })('demo-handler-li-min-1'))
    ]
    expect(said.slice(0, 2)).toEqual([expect.stringContaining('gettoken answered -1'), expect.stringContaining('gettoken answered 40001')])
    expect(said.join()).not.toMatch(/the-secret|wrong-one|demo-handler|no failure/)
  })
})

describe('a login by 浙政钉', () => {
  const app = { appKey: 'hcp-key', appSecret: 'the-secret' }
  let fake: ReturnType<typeof zwdingFake>
  let identify: Identify
  beforeEach(async () => {
    fake = zwdingFake({ ...app, clock, people })
    served = await serveFake(fake.answer)
    identify = zwdingIdentify({ ...app, clock, base: served.base })
  })

  it('proves the user of the tenant, the same at every login', async () => {
    const account = { kind: 'account', account: 'zwding:34748$handler-li-min' }
    expect([await identify(fake.issue('handler-li-min')), await identify('demo-handler-li-min-1')]).toEqual([account, account])
  })

  it('is refused for an unknown code and for a code used twice', async () => {
    const code = fake.issue('handler-li-min')
    await identify(code)
    expect([await identify(code), await identify('never-given')]).toEqual([{ refused: 'signInFailed' }, { refused: 'signInFailed' }])
  })

  it('gets a new token when the one it keeps is over', async () => {
    await identify('demo-handler-li-min-1')
    clock.advance(7200)
    expect(await identify('demo-handler-li-min-2')).toMatchObject({ kind: 'account' })
  })

  it('fails, and names neither secret nor code, when it is signed wrongly or late, or the platform is down', async () => {
    const base = served.base
    const late = { now: () => '2026-11-22T03:00:00.000Z' }
    const said = [
      await failureOf(zwdingIdentify({ ...app, appSecret: 'wrong-one', clock, base })('demo-handler-li-min-1')),
      await failureOf(zwdingIdentify({ ...app, appKey: 'another', clock, base })('demo-handler-li-min-1')),
      await failureOf(zwdingIdentify({ ...app, clock: late, base })('demo-handler-li-min-1'))
    ]
    fake.failNext(1)
    said.push(await failureOf(identify('demo-handler-li-min-1')))
    expect(said.map((one) => /answered (\d+) without success/.exec(one)?.[1])).toEqual(['401', '401', '401', '500'])
    expect(said.join()).not.toMatch(/the-secret|wrong-one|demo-handler/)
  })
})
