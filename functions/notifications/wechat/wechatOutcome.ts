import * as z from 'zod/mini'
import { turnedDown } from '../codeTable.ts'
import type { Answered } from '../exchange.ts'
import type { SendOutcome } from '../sendOutcome.ts'
import { wechatCodes } from './wechatCodes.ts'

const Told = z.object({ errcode: z.number(), errmsg: z.optional(z.string()) })

/**
 * What WeChat's answer to a message with these fields means. WeChat answers with status 200 and an errcode, whatever
 * happened. The code of a fault begins with the errcode; after it stand the field that WeChat found wrong, when it is one
 * of ours, and the rid under which WeChat looks the call up. Nothing else of what WeChat says is kept: it may quote.
 */
export const wechatOutcome = ({ status, body }: Answered, fields: readonly string[]): SendOutcome => {
  const told = Told.safeParse(body).data
  if (!told) return status === 200 ? { outcome: 'unsure', code: 'unreadable' } : { outcome: 'fault', code: `http ${status}` }
  if (told.errcode === 0) return { outcome: 'accepted' }
  const outcome = turnedDown(wechatCodes.table, String(told.errcode))
  if (outcome.outcome !== 'fault' || wechatCodes.stale.includes(outcome.code)) return outcome
  return { outcome: 'fault', code: [outcome.code, ...traces(told.errmsg ?? '', fields)].join(' ') }
}

const traces = (said: string, fields: readonly string[]): string[] => {
  const field = /\bdata\.(\w+)\.value\b/.exec(said)?.[1]
  const rid = /\brid: ?([\da-f]{8}-[\da-f]{8}-[\da-f]{8})\s*$/.exec(said)?.[1]
  return [...(field && fields.includes(field) ? [field] : []), ...(rid ? [`rid ${rid}`] : [])]
}
