import type { SignIn } from '@haochaping/shared/schemas/signIn.ts'
import type { As } from '../state/session.ts'

type Alipay = { getAuthCode: (options: { scopes: string; success: (result: { authCode?: string }) => void; fail: () => void }) => void }
declare const my: Alipay

/** my.getAuthCode with auth_base: silent; asking for more on the first screen is a violation of the platform's rules. */
export const loginCode = (_as?: As): Promise<SignIn | undefined> =>
  new Promise((settle) => my.getAuthCode({
    scopes: 'auth_base',
    success: ({ authCode }) => settle(authCode ? { provider: 'alipay', code: authCode } : undefined),
    fail: () => settle(undefined)
  }))
