import { jwtVerify, SignJWT } from 'jose'
import * as z from 'zod/mini'
import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { addHours, epochSeconds } from '@haochaping/shared/calendar/localDate.ts'

/** A citizen speaks: a keyed hash for the person or the account. */
export const CitizenSession = z.object({ role: z.literal('citizen'), key: z.string() })
export type CitizenSession = z.infer<typeof CitizenSession>

/** A member of staff speaks. What she may do is read anew at each request; an older stamp than hers ends the session. */
export const StaffSession = z.object({ role: z.literal('staff'), key: z.string(), staffId: z.string(), stamp: z.int() })
export type StaffSession = z.infer<typeof StaffSession>

/** Who is speaking. */
export const Session = z.discriminatedUnion('role', [CitizenSession, StaffSession])
export type Session = z.infer<typeof Session>

/** How long a session lasts, in hours. Short, because the mini-program renews it without being asked (our choice). */
export const sessionHours = 2

/** A signed token for a session that begins now, and when it ends. */
export const openSession = async (session: Session, key: Uint8Array, now: Instant): Promise<{ token: string; expiresAt: Instant }> => {
  const expiresAt = addHours(now, sessionHours)
  const token = await new SignJWT(session).setProtectedHeader({ alg: 'HS256' }).setAudience('session')
    .setIssuedAt(epochSeconds(now)).setExpirationTime(epochSeconds(expiresAt)).sign(key)
  return { token, expiresAt }
}

/** The session of a token, or undefined when it is not ours, not a session, or over. */
export const readSession = async (token: string, key: Uint8Array, now: Instant): Promise<Session | undefined> => {
  try {
    const { payload } = await jwtVerify(token, key, { audience: 'session', algorithms: ['HS256'], currentDate: new Date(now) })
    return Session.parse(payload)
  } catch {
    return undefined
  }
}
