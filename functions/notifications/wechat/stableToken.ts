import * as z from 'zod/mini'
import type { Clock } from '../../clock.ts'
import { PlatformRefused } from '../../identity/platformRefused.ts'
import { platformToken } from '../../identity/platformToken.ts'
import type { PlatformToken } from '../../identity/platformToken.ts'
import type { WechatApp } from '../../identity/wechat.ts'
import { asJson, exchange } from '../exchange.ts'
import type { Reach } from '../exchange.ts'

const Told = z.object({ errcode: z.optional(z.number()), access_token: z.optional(z.string()), expires_in: z.optional(z.number()) })

/**
 * The app's token from stable_token, kept until five minutes before its end. WeChat gives every caller the same one until
 * then, so each copy of the product asks for itself; a refresh is never forced, for that takes the others' token away.
 * Getting one throws, PlatformRefused where WeChat would not, and names neither app nor secret.
 */
export const stableToken = ({ appId, secret, base, clock, patience }: WechatApp & Reach & { clock: Clock }): PlatformToken => platformToken(async () => {
  const asked = asJson({ grant_type: 'client_credential', appid: appId, secret })
  const reply = await exchange(`${base}/cgi-bin/stable_token`, asked, patience)
  if ('failed' in reply) throw new Error(`stable_token could not be reached: ${reply.failed.code ?? ''}`)
  const told = Told.safeParse(reply.answer.body).data
  if (told?.access_token && told.expires_in) return { token: told.access_token, lasts: told.expires_in }
  if (told?.errcode === undefined) throw new Error(`stable_token answered ${reply.answer.status} without errcode`)
  throw new PlatformRefused('stable_token', told.errcode)
}, clock)
