import * as z from 'zod/mini'
import { Instant } from '../calendar/localDate.ts'
import type { Conversation } from './conversation.ts'
import { SendAttempt } from './sendAttempt.ts'

/** How many dead letters a page has (our choice). */
export const undeliveredPage = 30

/** Names a dead letter on the list: when it ended, and a hash. It says neither to whom nor about which case. */
export const LetterId = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z#[\w-]{22}$/))

/** 死信: a copy that reached nobody outside the inbox because of a fault or an outage. Neither a name, nor a number, nor an account. */
export const Undelivered = z.strictObject({
  letterId: LetterId,
  /** The same reader has the same id; who that is it does not say. */
  readerId: z.string(),
  audience: z.enum(['citizen', 'staff', 'group']),
  purpose: z.string(),
  title: z.string(),
  /** The matter and the case; absent for a digest. */
  item: z.optional(z.string()),
  projectNo: z.optional(z.string()),
  /** When the last way was given up. */
  at: Instant,
  attempts: z.array(SendAttempt)
})
export type Undelivered = z.infer<typeof Undelivered>

export const UndeliveredQuery = z.strictObject({ more: z.optional(LetterId) })
export type UndeliveredQuery = z.infer<typeof UndeliveredQuery>

/** Newest first; `more` is the cursor of the next page. */
export const UndeliveredListed = z.strictObject({ letters: z.array(Undelivered), more: z.optional(LetterId) })
export type UndeliveredListed = z.infer<typeof UndeliveredListed>

export const listUndelivered = { verb: 'listUndelivered', method: 'GET', path: '/api/undelivered', who: 'administrator', asked: UndeliveredQuery, told: UndeliveredListed } as const satisfies Conversation
