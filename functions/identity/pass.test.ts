import { describe, expect, it } from '@jest/globals'
import { randomBytes } from 'node:crypto'
import { givePass, passHolds } from './pass.ts'
import { openSession } from './session.ts'

const key = randomBytes(32)
const pass = { eventId: 'event-1', finder: 'keyed-hash-of-the-finder' }

describe('a pass', () => {
  it('holds for its event and its finder', async () => {
    expect(await passHolds(await givePass(pass, key), pass, key)).toBe(true)
  })

  it.each([
    ['another event', { ...pass, eventId: 'event-2' }],
    ['another finder', { ...pass, finder: 'somebody-else' }],
    ['nobody in particular', { ...pass, finder: '' }]
  ])('does not hold for %s', async (_, asked) => {
    expect(await passHolds(await givePass(pass, key), asked, key)).toBe(false)
  })

  it('does not hold under another key', async () => {
    expect(await passHolds(await givePass(pass, key), pass, randomBytes(32))).toBe(false)
  })

  it('does not hold when its event was rewritten', async () => {
    const [head, , signature] = (await givePass(pass, key)).split('.')
    const rewritten = Buffer.from(JSON.stringify({ eventId: 'event-2', aud: 'pass', sub: pass.finder })).toString('base64url')
    expect(await passHolds([head, rewritten, signature].join('.'), { ...pass, eventId: 'event-2' }, key)).toBe(false)
  })

  it('is not a session, though both are signed with the same key', async () => {
    const { token } = await openSession({ key: pass.finder, role: 'citizen' }, key, '2026-11-22T02:00:00.000Z')
    expect(await passHolds(token, pass, key)).toBe(false)
  })

  it.each(['', 'rubbish', 'a.b.c'])('is not the text “%s”', async (text) => {
    expect(await passHolds(text, pass, key)).toBe(false)
  })
})
