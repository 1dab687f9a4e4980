import * as z from 'zod/mini'
import type { Conversation } from './conversation.ts'
import { StaffView } from './listStaff.ts'
import { postFields } from './post.ts'
import { StaffInvitation } from './staffInvitation.ts'

/** 调岗, 解除绑定, 重发邀请码, 离岗. The first, second and last end every session of that person at once. */
export const StaffChange = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('post'), ...postFields }),
  z.strictObject({ kind: z.literal('unbind') }),
  z.strictObject({ kind: z.literal('invite') }),
  z.strictObject({ kind: z.literal('leave') })
])
export type StaffChange = z.infer<typeof StaffChange>

export const ChangeStaff = z.strictObject({ staffId: z.string().check(z.minLength(1), z.maxLength(64)), change: StaffChange })
export type ChangeStaff = z.infer<typeof ChangeStaff>

export const StaffChanged = z.strictObject({ member: StaffView, invitation: z.optional(StaffInvitation) })
export type StaffChanged = z.infer<typeof StaffChanged>

export const changeStaff = { verb: 'changeStaff', method: 'POST', path: '/api/staff/{staffId}', who: 'administrator', asked: ChangeStaff, told: StaffChanged } as const satisfies Conversation
