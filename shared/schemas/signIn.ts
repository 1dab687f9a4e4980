import * as z from 'zod/mini'
import type { Conversation } from './conversation.ts'
import { Instant } from '../calendar/localDate.ts'
import { staffRoles } from './staffRole.ts'
import { TemplateIds } from './templateKind.ts'

export const providers = ['wechat', 'alipay', 'wecom', 'zwding', 'demo'] as const

/** Login codes of WeChat, Alipay, 企业微信 and 浙政钉; `demo` on one machine only. */
export const SignIn = z.strictObject({
  provider: z.enum(providers),
  /** The platform's single-use login code; for `demo` the id of a demo person. */
  code: z.string().check(z.minLength(1), z.maxLength(256)),
  /** One account may be a citizen's and also a member of staff's: two different sessions. Without a word, the citizen's. */
  as: z.optional(z.enum(['citizen', 'staff']))
})
export type SignIn = z.infer<typeof SignIn>

export const roles = ['citizen', ...staffRoles] as const

export const SignedIn = z.strictObject({
  token: z.string(),
  expiresAt: Instant,
  role: z.enum(roles),
  /** Masked (陈*), and only where the identity provider gave a name. */
  name: z.optional(z.string()),
  /** The unit, where staff signed in. */
  unitName: z.optional(z.string()),
  /** What a citizen may be asked about in this platform's program; absent where nothing is registered there. */
  templates: z.optional(TemplateIds)
})
export type SignedIn = z.infer<typeof SignedIn>

export const signIn = { verb: 'signIn', method: 'POST', path: '/api/sign-in', who: 'anyone', asked: SignIn, told: SignedIn } as const satisfies Conversation
