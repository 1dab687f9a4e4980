import * as z from 'zod/mini'
import { Instant } from '../calendar/localDate.ts'

/** 邀请码: shown once, used once, good until then. */
export const StaffInvitation = z.strictObject({ code: z.string(), expiresAt: Instant })
export type StaffInvitation = z.infer<typeof StaffInvitation>
