import { describe, expect, it } from '@jest/globals'
import { PlatformRefused } from '../identity/platformRefused.ts'
import { platformToken } from '../identity/platformToken.ts'
import { testClock } from '../testing/testClock.ts'
import { turnedDown } from './codeTable.ts'
import type { SendOutcome } from './sendOutcome.ts'
import { withToken } from './withToken.ts'

const codes = { table: { 1: 'later', 2: 'noRight', 3: { later: 9 } }, stale: ['old'] } as const

/** Tokens t1, t2 …; every one before `good` is stale. */
const platform = (good: number) => {
  const shown: string[] = []
  let given = 0
  const token = platformToken(async () => ({ token: `t${given += 1}`, lasts: 7200 }), testClock('2026-11-22T02:00:00.000Z'))
  const send = async (held: string): Promise<SendOutcome> => {
    shown.push(held)
    return Number(held.slice(1)) < good ? turnedDown(codes.table, 'old') : { outcome: 'accepted' }
  }
  return { shown, token, send }
}

describe('sending with a token', () => {
  it('takes a new token once where the old one is stale, and keeps it', async () => {
    const { shown, token, send } = platform(2)
    for (const _ of [1, 2]) expect(await withToken(token, codes, send)).toEqual({ outcome: 'accepted' })
    expect(shown).toEqual(['t1', 't2', 't2'])
  })

  it('waits when the new one is stale as well, and does not go on asking', async () => {
    const { shown, token, send } = platform(9)
    expect(await withToken(token, codes, send)).toEqual({ outcome: 'later', code: 'old' })
    expect(shown).toEqual(['t1', 't2'])
  })

  it('throws away only the token that was stale, not the one another message got meanwhile', async () => {
    const { shown, token, send } = platform(2)
    const { promise: hold, resolve: release } = Promise.withResolvers<void>()
    let first = true
    const slow = withToken(token, codes, async (held) => {
      if (first) await hold
      first = false
      return send(held)
    })
    await withToken(token, codes, send)
    release()
    expect(await slow).toEqual({ outcome: 'accepted' })
    expect(shown).toEqual(['t1', 't2', 't1', 't2'])
  })

  it.each([['1', { outcome: 'later', code: '1' }], ['2', { outcome: 'noRight', code: '2' }], ['3', { outcome: 'later', code: '3', after: 9 }], ['toString', { outcome: 'fault', code: 'toString' }]])('sends nothing when no token is given; code %s', async (code, outcome) => {
    const refused = platformToken(async () => { throw new PlatformRefused('gettoken', code) }, testClock('2026-11-22T02:00:00.000Z'))
    expect(await withToken(refused, codes, async () => { throw new Error('nothing may be sent') })).toEqual(outcome)
  })

  it('waits when the platform cannot be asked for a token', async () => {
    const away = platformToken(async () => { throw new TypeError('fetch failed') }, testClock('2026-11-22T02:00:00.000Z'))
    expect(await withToken(away, codes, async () => ({ outcome: 'accepted' }))).toEqual({ outcome: 'later', code: 'no token' })
  })
})
