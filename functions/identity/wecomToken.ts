import * as z from 'zod/mini'
import type { Clock } from '../clock.ts'
import { quietJson } from '../quietJson.ts'
import { PlatformRefused } from './platformRefused.ts'
import { platformToken } from './platformToken.ts'
import type { PlatformToken } from './platformToken.ts'

/** 企业微信: the organisation, the secret of its app. */
export type WecomApp = { corpId: string; secret: string; base: string; clock: Clock }

const Token = z.object({ errcode: z.optional(z.number()), access_token: z.optional(z.string()), expires_in: z.optional(z.number()) })

/** Our token is no longer good: 40014 wrong, 42001 over (as commonly quoted; 来源待核). */
export const staleTokenCodes: readonly number[] = [40014, 42001]

/** How long 企业微信 may take for one call, in milliseconds (our choice). */
const patience = 5000

/** The token of an app (gettoken), kept while it is good. Getting one throws, PlatformRefused where the platform would not. */
export const wecomToken = ({ corpId, secret, base, clock }: WecomApp): PlatformToken => platformToken(async () => {
  const told = Token.safeParse(await wecomAsked(`${base}/cgi-bin/gettoken`, { corpid: corpId, corpsecret: secret })).data
  if (told?.access_token && told.expires_in) return { token: told.access_token, lasts: told.expires_in }
  if (told?.errcode === undefined) throw new Error('gettoken answered without errcode')
  throw new PlatformRefused('gettoken', told.errcode)
}, clock)

/** What the platform answers to a GET; a failure to reach it names no address, for secret and code stand in it. */
export const wecomAsked = async (address: string, query: Record<string, string>): Promise<unknown> => {
  const reply = await fetch(`${address}?${new URLSearchParams(query)}`, { signal: AbortSignal.timeout(patience) })
  return quietJson(await reply.text())
}
