import * as z from 'zod/mini'
import type { Identify } from './identity.ts'
import { zwdingAsked, zwdingToken } from './zwdingToken.ts'
import type { ZwdingApp } from './zwdingToken.ts'

const User = z.object({ tenantUserId: z.string() })

/**
 * 浙政钉 login inside the app (免登): the auth_code turns into the user's id in the tenant. Paths, fields and signature as
 * public integrations agree, not read in the platform's own documentation and not run against it (来源待核). Which code
 * says that an auth_code is no good is not known, so an answer that is well signed and says no counts as a failed login.
 */
export const zwdingIdentify = (app: ZwdingApp): Identify => {
  const token = zwdingToken(app)
  return async (code) => {
    const { success, data } = await zwdingAsked(app, '/rpc/oauth2/dingtalk_app_user.json', { access_token: await token.get(), auth_code: code })
    const user = User.safeParse(data).data
    if (success && user) return { kind: 'account', account: `zwding:${user.tenantUserId}` }
    token.forget()
    if (!success) return { refused: 'signInFailed' }
    throw new Error('dingtalk_app_user answered without tenantUserId')
  }
}
