import * as z from 'zod/mini'
import { addSeconds, Instant } from '@haochaping/shared/calendar/localDate.ts'

/**
 * How far the open dates follow the calendar that is known: gone through once as soon as a change is seen, and once
 * more (settling) when nobody can still be writing dates by the calendar before it.
 */
export const Redating = z.strictObject({
  /** calendarDigest of the calendar they are brought up to. */
  digest: z.string(),
  /** When the change was first seen. */
  since: Instant,
  pass: z.enum(['first', 'settling', 'done']),
  /** Where the pass goes on; absent at its beginning. */
  more: z.optional(z.string()),
  /** Counts the steps, so that of two who go on at once one is told. */
  turn: z.int()
})
export type Redating = z.infer<typeof Redating>

/** In seconds: a calendar read counts for a minute, and a request that began in it ends within another (our choice). */
const settledAfter = 120

/** A new installation: whatever is dated is dated by this calendar. */
export const followingFrom = (digest: string, now: Instant): Redating => ({ digest, since: now, pass: 'done', turn: 0 })

/** What is to be gone through now, or undefined while the open dates follow the calendar. Another digest begins anew, wherever the one before had got to. */
export const redatingDue = (known: Redating, digest: string, now: Instant): Redating | undefined => {
  if (known.digest !== digest) return { digest, since: now, pass: 'first', turn: known.turn }
  if (known.pass === 'done') return undefined
  return known.pass === 'settling' && now < addSeconds(known.since, settledAfter) ? undefined : known
}

/** The state after a stretch: to go on at `more`, or the end of this pass. */
export const goneThrough = ({ digest, since, pass, turn }: Redating, more: string | undefined): Redating => {
  const next = { digest, since, turn: turn + 1 }
  if (more !== undefined) return { ...next, pass, more }
  return { ...next, pass: pass === 'first' ? 'settling' : 'done' }
}
