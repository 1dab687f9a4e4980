import { describe, expect, it } from '@jest/globals'
import { testClock } from '../testing/testClock.ts'
import { platformToken } from './platformToken.ts'

const morning = '2026-11-22T02:00:00.000Z'

/** A platform that counts its tokens; each can be made to wait. */
const given = ({ lasts = 7200, fails = 0 } = {}) => {
  const clock = testClock(morning)
  let fetched = 0
  const token = platformToken(async () => {
    fetched += 1
    if (fetched <= fails) throw new Error('busy')
    return { token: `token-${fetched}`, lasts }
  }, clock)
  return { clock, token, fetched: () => fetched }
}

describe('a platform\'s token', () => {
  it('is kept until five minutes before its end', async () => {
    const { clock, token } = given()
    expect(await token.get()).toBe('token-1')
    clock.advance(6899)
    expect(await token.get()).toBe('token-1')
    clock.advance(1)
    expect(await token.get()).toBe('token-2')
  })

  it('is fetched once for all who ask at the same time', async () => {
    const { token, fetched } = given()
    expect(await Promise.all(Array.from({ length: 9 }, () => token.get()))).toEqual(Array.from({ length: 9 }, () => 'token-1'))
    expect(fetched()).toBe(1)
  })

  it('is not kept when it has hardly any time left', async () => {
    const { token } = given({ lasts: 300 })
    expect([await token.get(), await token.get()]).toEqual(['token-1', 'token-2'])
  })

  it('is fetched anew once the platform has thrown it away, and not when it threw away an older one', async () => {
    const { token } = given()
    await token.get()
    token.forget('token-0')
    expect(await token.get()).toBe('token-1')
    token.forget('token-1')
    expect(await token.get()).toBe('token-2')
    token.forget()
    expect(await token.get()).toBe('token-3')
  })

  it('is asked for again after a failure, which all who waited for it hear of', async () => {
    const { token, fetched } = given({ fails: 1 })
    expect(await Promise.allSettled([token.get(), token.get()])).toMatchObject([{ status: 'rejected' }, { status: 'rejected' }])
    expect([fetched(), await token.get()]).toEqual([1, 'token-2'])
  })
})
