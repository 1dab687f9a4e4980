import { asJson, exchange } from '../exchange.ts'
import type { Sender } from '../sender.ts'
import { withToken } from '../withToken.ts'
import { datedCard } from './datedCard.ts'
import type { DatedCard } from '../staffCard.ts'
import { dingtalkCodes } from './dingtalkCodes.ts'
import { dingtalkOutcome } from './dingtalkOutcome.ts'
import { dingtalkToken } from './dingtalkToken.ts'
import type { DingtalkApp } from './dingtalkToken.ts'

/** An app of 钉钉 that may send work notices (工作通知). */
export type DingtalkNoticeSettings = DingtalkApp & { agentId: number }

/** One userid: no comma, which would name several. */
const userid = /^[^,\s]{1,64}$/

/**
 * 钉钉 work notice: one card to one member. It is accepted under a task number and delivered afterwards. 钉钉 drops the same
 * content to the same person within a day; that is said in copies of its page only, so a lost answer stays unsure.
 */
export const dingtalkNotice = (settings: DingtalkNoticeSettings): Sender<string, DatedCard> => {
  const token = dingtalkToken(settings)
  return async ({ to, message }) => {
    if (!userid.test(to)) return { outcome: 'noRight', code: 'address' }
    const body = asJson({ agent_id: settings.agentId, userid_list: to, msg: datedCard(message) })
    return withToken(token, dingtalkCodes, async (held) => {
      const url = `${settings.base}/topapi/message/corpconversation/asyncsend_v2?${new URLSearchParams({ access_token: held })}`
      const told = await exchange(url, body, settings.patience)
      return 'failed' in told ? told.failed : dingtalkOutcome(told.answer)
    })
  }
}
