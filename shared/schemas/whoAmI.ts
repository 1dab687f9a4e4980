import * as z from 'zod/mini'
import { Absence } from './absence.ts'
import type { Conversation } from './conversation.ts'
import { postFields } from './post.ts'
import { StaffRole } from './staffRole.ts'

/** A colleague by name. */
export const Colleague = z.strictObject({ staffId: z.string(), name: z.string(), role: StaffRole })
export type Colleague = z.infer<typeof Colleague>

/** Oneself as staff: the own post, whom one stands in for today, and who could stand in. */
export const MyPost = z.strictObject({
  staffId: z.string(),
  name: z.string(),
  ...postFields,
  absence: z.optional(Absence),
  standsInFor: z.array(Colleague),
  deputies: z.array(Colleague)
})
export type MyPost = z.infer<typeof MyPost>

export const whoAmI = { verb: 'whoAmI', method: 'GET', path: '/api/staff/me', who: 'staff', asked: z.strictObject({}), told: MyPost } as const satisfies Conversation
