import * as z from 'zod/mini'
import type { Conversation } from './conversation.ts'
import { postFields } from './post.ts'
import { StaffInvitation } from './staffInvitation.ts'

export const InviteStaff = z.strictObject({
  name: z.string().check(z.trim(), z.minLength(1), z.maxLength(60)),
  /** For what is urgent and was not read elsewhere; kept sealed. Numbers from abroad begin with a plus. */
  phone: z.optional(z.string().check(z.trim(), z.regex(/^[+(]?[0-9 ().-]{5,30}$/))),
  ...postFields
})
export type InviteStaff = z.infer<typeof InviteStaff>

export const StaffInvited = z.strictObject({ staffId: z.string(), invitation: StaffInvitation })
export type StaffInvited = z.infer<typeof StaffInvited>

export const inviteStaff = { verb: 'inviteStaff', method: 'POST', path: '/api/staff', who: 'administrator', asked: InviteStaff, told: StaffInvited } as const satisfies Conversation
