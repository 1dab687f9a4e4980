import { randomUUID } from 'node:crypto'
import * as z from 'zod/mini'
import type { Clock } from '../clock.ts'
import type { Identify } from './identity.ts'
import { quietJson } from '../quietJson.ts'
import { platformToken } from './platformToken.ts'
import { zwdingHeaders } from './zwdingSignature.ts'

/** 浙政钉 (专有钉钉): an app of the tenant. Its production host lies on the government extranet. */
export type ZwdingApp = { appKey: string; appSecret: string; base: string; clock: Clock }

const Answer = z.object({ success: z.boolean(), content: z.optional(z.object({ success: z.boolean(), data: z.optional(z.unknown()) })) })
const Token = z.object({ accessToken: z.string(), expiresIn: z.number() })
const User = z.object({ tenantUserId: z.string() })

/** How long 浙政钉 may take for one call, in milliseconds (our choice). */
const patience = 5000

/**
 * 浙政钉 login inside the app (免登): the auth_code turns into the user's id in the tenant. Paths, fields and signature as
 * public integrations agree, not read in the platform's own documentation and not run against it (来源待核). Which code
 * says that an auth_code is no good is not known, so an answer that is well signed and says no counts as a failed login.
 */
export const zwdingIdentify = (app: ZwdingApp): Identify => {
  const token = platformToken(async () => {
    const { accessToken, expiresIn } = Token.parse((await asked(app, '/gettoken.json', { appkey: app.appKey, appsecret: app.appSecret })).data)
    return { token: accessToken, lasts: expiresIn }
  }, app.clock)
  return async (code) => {
    const { success, data } = await asked(app, '/rpc/oauth2/dingtalk_app_user.json', { access_token: await token.get(), auth_code: code })
    const user = User.safeParse(data).data
    if (success && user) return { kind: 'account', account: `zwding:${user.tenantUserId}` }
    token.forget()
    if (!success) return { refused: 'signInFailed' }
    throw new Error('dingtalk_app_user answered without tenantUserId')
  }
}

/** The content of an answer; throws, quoting nothing of it, when the request itself was turned down. */
const asked = async ({ appKey, appSecret, base, clock }: ZwdingApp, path: string, params: Record<string, string>) => {
  const headers = zwdingHeaders({ path, params, now: clock.now(), nonce: randomUUID() }, { appKey, appSecret })
  const reply = await fetch(`${base}${path}`, { method: 'POST', headers, body: new URLSearchParams(params), signal: AbortSignal.timeout(patience) })
  const { data } = Answer.safeParse(quietJson(await reply.text()))
  if (!data?.success || !data.content) throw new Error(`${path} answered ${reply.status} without success`)
  return data.content
}
