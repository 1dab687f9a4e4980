import { randomUUID } from 'node:crypto'
import * as z from 'zod/mini'
import type { Clock } from '../clock.ts'
import { quietJson } from '../quietJson.ts'
import { PlatformRefused } from './platformRefused.ts'
import { platformToken } from './platformToken.ts'
import type { PlatformToken } from './platformToken.ts'
import { zwdingHeaders } from './zwdingSignature.ts'

/** 浙政钉 (专有钉钉): an app of the tenant. Its production host lies on the government extranet. */
export type ZwdingApp = { appKey: string; appSecret: string; base: string; clock: Clock }

/** How 专有钉钉 answers: whether the call was let in, and inside it what became of it. */
export const ZwdingAnswer = z.object({ success: z.boolean(), content: z.optional(z.object({ success: z.boolean(), responseCode: z.optional(z.string()), data: z.optional(z.unknown()) })) })

const Token = z.object({ accessToken: z.string(), expiresIn: z.number() })

/** How long 浙政钉 may take for one call, in milliseconds (our choice). */
const patience = 5000

/** The app's token, kept while it is good. Getting one throws, PlatformRefused where the platform would not. */
export const zwdingToken = (app: ZwdingApp): PlatformToken => platformToken(async () => {
  const told = Token.safeParse((await zwdingAsked(app, '/gettoken.json', { appkey: app.appKey, appsecret: app.appSecret })).data).data
  if (!told) throw new Error('gettoken.json answered without a token')
  return { token: told.accessToken, lasts: told.expiresIn }
}, app.clock)

/** A signed POST. */
export const zwdingRequest = ({ appKey, appSecret, clock }: ZwdingApp, path: string, params: Record<string, string>) => ({
  method: 'POST', headers: zwdingHeaders({ path, params, now: clock.now(), nonce: randomUUID() }, { appKey, appSecret }), body: new URLSearchParams(params)
})

/** The content of an answer; throws, quoting nothing of it, when the request itself was turned down. */
export const zwdingAsked = async (app: ZwdingApp, path: string, params: Record<string, string>) => {
  const reply = await fetch(`${app.base}${path}`, { ...zwdingRequest(app, path, params), signal: AbortSignal.timeout(patience) })
  const { data } = ZwdingAnswer.safeParse(quietJson(await reply.text()))
  if (data?.success && data.content) return data.content
  const said = `${reply.status} without success`
  throw reply.status < 500 ? new PlatformRefused(path, said) : new Error(`${path} answered ${said}`)
}
