import type { Refusal } from '@haochaping/shared/schemas/refusal.ts'
import type { SignIn } from '@haochaping/shared/schemas/signIn.ts'

/**
 * What an identity provider can prove of somebody. WeChat and Alipay prove an account; the number comes from a
 * 统一身份认证, with the account it is linked to where the person signed in by one.
 */
export type Proven =
  | { kind: 'account'; account: string }
  | { kind: 'person'; idNumber: string; name: string; account?: string }

/** Turns a platform's single-use code into who it was given to; refuses with signInFailed, throws when the platform cannot be reached. */
export type Identify = (code: string) => Promise<Proven | Refusal>

/** The providers this installation accepts; one that is not configured is not there. */
export type Identity = Partial<Record<SignIn['provider'], Identify>>
