import * as z from 'zod/mini'
import type { Clock } from '../../clock.ts'
import { PlatformRefused } from '../../identity/platformRefused.ts'
import { platformToken } from '../../identity/platformToken.ts'
import type { PlatformToken } from '../../identity/platformToken.ts'
import { exchange } from '../exchange.ts'
import type { Reach } from '../exchange.ts'

/** 钉钉: an app the organisation made for itself. */
export type DingtalkApp = Reach & { appKey: string; appSecret: string; clock: Clock }

const Told = z.object({ errcode: z.optional(z.number()), access_token: z.optional(z.string()), expires_in: z.optional(z.number()) })

/** The token of an app (gettoken), kept while it is good. Getting one throws, PlatformRefused where the platform would not. */
export const dingtalkToken = ({ base, patience, appKey, appSecret, clock }: DingtalkApp): PlatformToken => platformToken(async () => {
  const told = await exchange(`${base}/gettoken?${new URLSearchParams({ appkey: appKey, appsecret: appSecret })}`, { method: 'GET' }, patience)
  const { access_token: token, expires_in: lasts, errcode } = 'failed' in told ? {} : Told.safeParse(told.answer.body).data ?? {}
  if (token && lasts) return { token, lasts }
  if (errcode === undefined) throw new Error('gettoken of 钉钉 answered without errcode')
  throw new PlatformRefused('gettoken', errcode)
}, clock)
