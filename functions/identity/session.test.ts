import { describe, expect, it } from '@jest/globals'
import { addHours, addSeconds } from '@haochaping/shared/calendar/localDate.ts'
import { SignJWT } from 'jose'
import { randomBytes } from 'node:crypto'
import { givePass } from './pass.ts'
import { openSession, readSession, sessionHours } from './session.ts'

const key = randomBytes(32)
const now = '2026-11-22T02:00:00.000Z'
const citizen = { key: 'keyed-hash-of-a-citizen', role: 'citizen' } as const
const staff = { key: 'keyed-hash-of-staff', role: 'staff', staffId: 'staff-1', stamp: 3 } as const

/** The token with one character of one of its three parts changed. */
const tampered = (token: string, part: number): string =>
  token.split('.').map((text, index) => (index === part ? `${text.startsWith('e') ? 'f' : 'e'}${text.slice(1)}` : text)).join('.')

describe('a session', () => {
  it.each([citizen, staff])('is read back as it was opened: $role', async (session) => {
    const { token } = await openSession(session, key, now)
    expect(await readSession(token, key, now)).toEqual(session)
  })

  it('says itself when it ends, and ends just then', async () => {
    const { token, expiresAt } = await openSession(citizen, key, now)
    expect(expiresAt).toBe(addHours(now, sessionHours))
    expect(await readSession(token, key, addSeconds(expiresAt, -1))).toEqual(citizen)
    expect(await readSession(token, key, expiresAt)).toBeUndefined()
    expect(await readSession(token, key, addHours(expiresAt, 24))).toBeUndefined()
  })

  it('is nothing under another key', async () => {
    const { token } = await openSession(citizen, key, now)
    expect(await readSession(token, randomBytes(32), now)).toBeUndefined()
  })

  it.each([0, 1, 2])('is nothing when part %i of it was changed', async (part) => {
    const { token } = await openSession(citizen, key, now)
    expect(await readSession(tampered(token, part), key, now)).toBeUndefined()
  })

  it('is nothing when a citizen wrote another role into it', async () => {
    const { token } = await openSession(citizen, key, now)
    const [head, body = '', signature] = token.split('.')
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as object
    const raised = Buffer.from(JSON.stringify({ ...claims, role: 'staff', staffId: 'staff-1', stamp: 3 })).toString('base64url')
    expect(await readSession([head, raised, signature].join('.'), key, now)).toBeUndefined()
  })

  it('cannot be unsigned', async () => {
    const { token } = await openSession(citizen, key, now)
    const none = Buffer.from(JSON.stringify({ alg: 'none' })).toString('base64url')
    expect(await readSession(`${none}.${token.split('.')[1] ?? ''}.`, key, now)).toBeUndefined()
  })

  it('is not a pass, though both are signed with the same key', async () => {
    expect(await readSession(await givePass({ eventId: 'event-1', finder: citizen.key }, key), key, now)).toBeUndefined()
  })

  it('needs a role of ours, even when well signed', async () => {
    const token = await new SignJWT({ key: 'k', role: 'mayor' }).setProtectedHeader({ alg: 'HS256' }).setAudience('session').sign(key)
    expect(await readSession(token, key, now)).toBeUndefined()
  })

  it.each(['', 'rubbish', 'a.b.c'])('is not the text “%s”', async (text) => {
    expect(await readSession(text, key, now)).toBeUndefined()
  })
})
