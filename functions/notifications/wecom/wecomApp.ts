import * as z from 'zod/mini'
import { wecomToken } from '../../identity/wecomToken.ts'
import type { WecomApp } from '../../identity/wecomToken.ts'
import { turnedDown } from '../codeTable.ts'
import { asJson, exchange } from '../exchange.ts'
import type { Answered, Reach } from '../exchange.ts'
import { repeatsDropped } from '../repeatsDropped.ts'
import type { Sender } from '../sender.ts'
import type { SendOutcome } from '../sendOutcome.ts'
import type { StaffCard } from '../staffCard.ts'
import { withToken } from '../withToken.ts'
import { wecomCodes } from './wecomCodes.ts'

/** A self-built app of 企业微信 that may send to the members it is visible to. */
export type WecomAppSettings = WecomApp & Reach & { agentId: number }

const Told = z.object({ errcode: z.number(), msgid: z.optional(z.string()), invaliduser: z.optional(z.string()), unlicenseduser: z.optional(z.string()) })

/** What a userid may look like (企业微信's page on members): no `|`, which would name several, and no `@all`. */
const userid = /^[A-Za-z0-9][A-Za-z0-9_@.-]{0,63}$/

/** For so many seconds the same card to the same member is dropped (1800 is 企业微信's own default). */
const dropsRepeatsFor = 1800

/**
 * 企业微信 app message: one card to one member. A repeat of the same card within half an hour is dropped there, so an
 * answer that was lost is `later`; whoever tries again does so within that time, with the same words. More than 30 a
 * minute or 1000 an hour to a member are dropped without a word: the rate limit before us has to see to it.
 */
export const wecomApp = (settings: WecomAppSettings): Sender<string, StaffCard> => {
  const token = wecomToken(settings)
  return async ({ to, message: { title, description, url, btntxt } }) => {
    if (!userid.test(to)) return { outcome: 'noRight', code: 'address' }
    const body = asJson({
      touser: to, msgtype: 'textcard', agentid: settings.agentId, textcard: { title, description, url, ...(btntxt ? { btntxt } : {}) },
      enable_duplicate_check: 1, duplicate_check_interval: dropsRepeatsFor
    })
    return withToken(token, wecomCodes, async (held) => {
      const told = await exchange(`${settings.base}/cgi-bin/message/send?${new URLSearchParams({ access_token: held })}`, body, settings.patience)
      return repeatsDropped('failed' in told ? told.failed : outcomeOf(told.answer))
    })
  }
}

const outcomeOf = ({ status, body }: Answered): SendOutcome => {
  const told = Told.safeParse(body).data
  if (!told) return status === 200 ? { outcome: 'unsure', code: 'unreadable' } : { outcome: 'fault', code: `http ${status}` }
  if (told.errcode !== 0) return turnedDown(wecomCodes.table, String(told.errcode))
  if (told.invaliduser) return { outcome: 'noRight', code: 'invaliduser' }
  if (told.unlicenseduser) return { outcome: 'noRight', code: 'unlicenseduser' }
  return { outcome: 'accepted', ...(told.msgid ? { code: told.msgid } : {}) }
}
