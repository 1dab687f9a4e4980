import * as z from 'zod/mini'
import { ZwdingAnswer, zwdingRequest, zwdingToken } from '../../identity/zwdingToken.ts'
import type { ZwdingApp } from '../../identity/zwdingToken.ts'
import { exchange } from '../exchange.ts'
import type { Answered, Reach } from '../exchange.ts'
import { repeatsDropped } from '../repeatsDropped.ts'
import type { Sender } from '../sender.ts'
import type { SendOutcome } from '../sendOutcome.ts'
import { withToken } from '../withToken.ts'
import type { DatedCard } from '../staffCard.ts'
import { fittingCard } from './fittingCard.ts'

/** An app of the tenant that may send work notices. */
export type ZwdingNoticeSettings = ZwdingApp & Reach & { tenantId: string }

/** Where work notices are posted. 来源待核: public integrations name it, the platform's own page was not read. */
const path = '/message/workNotification'

/** One account, by its number or as login gives it: tenant, `$`, number (来源待核). No comma, which would name several. */
const account = /^(?:[^,$\s]{1,64}\$)?([^,$\s]{1,64})$/

const Data = z.object({ msgId: z.string().check(z.regex(/^[\w-]{1,80}$/)) })
const code = /^[\w.-]{1,80}$/

/**
 * 专有钉钉 / 浙政钉 work notice: one card to one account. The key goes along as bizMsgId, by which the platform drops repeats,
 * so a lost answer is `later`. No page says which code means a token that is over: any refusal is tried once more with
 * a new one, and what it then says is a fault.
 */
export const zwdingNotice = (settings: ZwdingNoticeSettings): Sender<string, DatedCard> => {
  const token = zwdingToken(settings)
  return async ({ key, to, message }) => {
    const receiver = account.exec(to)?.[1]
    const msg = fittingCard(message)
    if (receiver === undefined) return { outcome: 'noRight', code: 'address' }
    if (msg === undefined) return { outcome: 'fault', code: 'too long' }
    const send = () => withToken(token, { table: {}, stale: [] }, async (held) => {
      const params = { access_token: held, tenantId: settings.tenantId, receiverIds: receiver, bizMsgId: key, msg }
      const told = await exchange(`${settings.base}${path}`, zwdingRequest(settings, path, params), settings.patience)
      return repeatsDropped('failed' in told ? told.failed : outcomeOf(told.answer))
    })
    const first = await send()
    if (first.outcome !== 'fault') return first
    token.forget()
    return send()
  }
}

const outcomeOf = ({ status, body }: Answered): SendOutcome => {
  const told = ZwdingAnswer.safeParse(body).data
  if (!told) return status === 200 ? { outcome: 'unsure', code: 'unreadable' } : { outcome: 'fault', code: `http ${status}` }
  const { success, responseCode = '', data } = told.content ?? { success: false }
  if (!told.success || !success) return { outcome: 'fault', code: code.test(responseCode) ? responseCode : `http ${status}` }
  const msgId = Data.safeParse(data).data?.msgId
  return { outcome: 'accepted', ...(msgId ? { code: msgId } : {}) }
}
