import { beforeAll, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { noConsents, withEntries } from '../domain/consent/consentLedger.ts'
import type { ConsentLedger } from '../domain/consent/consentLedger.ts'
import { givenADatabase } from '../testing/database.ts'
import { rightNow, testKeys } from '../testing/given.ts'
import type { Consents } from './consents.ts'
import { dynamoConsents } from './dynamo/consents.ts'
import { dynamoReaches } from './dynamo/reaches.ts'
import type { KeptAccount, Reaches } from './reaches.ts'

const granted = (ledger: ConsentLedger, key: string): ConsentLedger => withEntries(ledger, [{ what: 'granted', kind: 'result', key, at: rightNow }])
const anAccount = (like: Partial<KeptAccount> = {}): KeptAccount =>
  ({ platform: 'wechat', account: randomUUID(), sealed: testKeys.seal('openid', 'somewhere'), at: rightNow, ...like })

describe.each(['best', 'dynalite'] as const)('consent and reach on the %s engine', (engine) => {
  const database = givenADatabase(engine)
  let consents: Consents
  let reaches: Reaches
  beforeAll(() => {
    consents = dynamoConsents(database.table())
    reaches = dynamoReaches(database.table())
  })

  it('gives the empty ledger before anything was stored, and afterwards what was', async () => {
    const of = { person: randomUUID(), platform: 'wechat' } as const
    expect(await consents.load(of)).toEqual(noConsents)
    expect(await consents.save(of, granted(noConsents, 'a'))).toBe(true)
    expect(await consents.load(of)).toEqual({ ...granted(noConsents, 'a'), version: 1 })
    expect(await consents.load({ ...of, platform: 'alipay' })).toEqual(noConsents)
  })

  it.each([0, 1])('lets exactly one of many who read version %s write', async (version) => {
    const of = { person: randomUUID(), platform: 'alipay' } as const
    if (version > 0) await consents.save(of, granted(noConsents, 'first'))
    const read = await consents.load(of)
    const written = await Promise.all(Array.from({ length: 9 }, (_, n) => consents.save(of, granted(read, `k${n}`))))
    expect(written.filter(Boolean)).toHaveLength(1)
    expect((await consents.load(of)).version).toBe(version + 1)
  })

  it('keeps an account on each platform, the latest of each', async () => {
    const person = randomUUID()
    const [older, newer, other] = [anAccount(), anAccount(), anAccount({ platform: 'alipay' })]
    expect(await reaches.of(person)).toEqual([])
    for (const one of [older, other, newer, newer]) await reaches.put(person, one)
    expect(await reaches.of(person)).toEqual([newer, other])
    expect([await reaches.isOf(person, newer), await reaches.isOf(person, older)]).toEqual([true, false])
  })

  it('finds whom an account reaches, and nobody by one she no longer uses', async () => {
    const person = randomUUID()
    const [older, newer] = [anAccount(), anAccount()]
    for (const one of [older, newer]) await reaches.put(person, one)
    expect([await reaches.reachedBy(newer), await reaches.reachedBy(older), await reaches.reachedBy(anAccount())]).toEqual([person, undefined, undefined])
  })

  it('lets an account reach the last one it signed in, and keeps the one before out', async () => {
    const [anna, bao, account] = [randomUUID(), randomUUID(), anAccount()]
    await reaches.put(anna, account)
    await reaches.put(bao, account)
    expect([await reaches.of(anna), await reaches.of(bao)]).toEqual([[], [account]])
    expect(await reaches.isOf(anna, account)).toBe(false)
    await reaches.put(anna, account)
    expect([await reaches.of(anna), await reaches.of(bao)]).toEqual([[account], []])
  })
})
