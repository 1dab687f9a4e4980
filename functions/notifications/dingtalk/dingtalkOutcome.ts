import * as z from 'zod/mini'
import { turnedDown } from '../codeTable.ts'
import type { Answered } from '../exchange.ts'
import type { SendOutcome } from '../sendOutcome.ts'
import { dingtalkCodes } from './dingtalkCodes.ts'

/** 88 says that the reason stands in sub_code. */
const Told = z.object({ errcode: z.number(), sub_code: z.optional(z.string().check(z.regex(/^\d{1,9}$/))), task_id: z.optional(z.number()) })

/** What 钉钉's answer means for the message; a work notice is accepted under the number of its task. */
export const dingtalkOutcome = ({ status, body }: Answered): SendOutcome => {
  const told = Told.safeParse(body).data
  if (!told) return status === 200 ? { outcome: 'unsure', code: 'unreadable' } : { outcome: 'fault', code: `http ${status}` }
  if (told.errcode === 0) return { outcome: 'accepted', ...(told.task_id === undefined ? {} : { code: String(told.task_id) }) }
  return turnedDown(dingtalkCodes.table, told.errcode === 88 && told.sub_code ? told.sub_code : String(told.errcode))
}
