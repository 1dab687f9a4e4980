import * as z from 'zod/mini'
import type { Conversation } from './conversation.ts'
import { SignedIn, SignIn } from './signIn.ts'

/** A platform's login code, and the invitation in any spelling: capitals or not, with or without dashes. */
export const BindStaff = z.strictObject({ provider: SignIn.shape.provider, code: SignIn.shape.code, invitation: z.string().check(z.minLength(1), z.maxLength(40)) })
export type BindStaff = z.infer<typeof BindStaff>

export const bindStaff = { verb: 'bindStaff', method: 'POST', path: '/api/staff/binding', who: 'anyone', asked: BindStaff, told: SignedIn } as const satisfies Conversation
