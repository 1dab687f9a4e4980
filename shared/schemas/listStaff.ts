import * as z from 'zod/mini'
import { Instant } from '../calendar/localDate.ts'
import { Absence } from './absence.ts'
import type { Conversation } from './conversation.ts'
import { postFields } from './post.ts'

/** A staff account as an administrator sees it: the name whole, of the platform accounts only how many. */
export const StaffView = z.strictObject({
  staffId: z.string(),
  state: z.enum(['active', 'left']),
  name: z.string(),
  ...postFields,
  accounts: z.int(),
  /** Until when an unused invitation is good. */
  invitedUntil: z.optional(Instant),
  absence: z.optional(Absence),
  history: z.array(z.strictObject({ at: Instant, fact: z.string(), hash: z.string() }))
})
export type StaffView = z.infer<typeof StaffView>

/** By unit and role; those who left at the end. */
export const StaffListed = z.strictObject({ staff: z.array(StaffView) })
export type StaffListed = z.infer<typeof StaffListed>

export const listStaff = { verb: 'listStaff', method: 'GET', path: '/api/staff', who: 'administrator', asked: z.strictObject({}), told: StaffListed } as const satisfies Conversation
