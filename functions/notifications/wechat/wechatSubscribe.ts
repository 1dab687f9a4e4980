import type { Clock } from '../../clock.ts'
import type { WechatApp } from '../../identity/wechat.ts'
import { asJson, exchange } from '../exchange.ts'
import type { Reach } from '../exchange.ts'
import type { Sender } from '../sender.ts'
import type { SubscribeMessage } from '../subscribeMessage.ts'
import { withToken } from '../withToken.ts'
import { inTurn } from '../../inTurn.ts'
import { stableToken } from './stableToken.ts'
import { wechatCodes } from './wechatCodes.ts'
import { wechatOutcome } from './wechatOutcome.ts'

/** `version`: which version of the mini-program the message opens; the released one, if not told otherwise. */
export type WechatSubscribeSettings = WechatApp & Reach & { clock: Clock; version?: 'developer' | 'trial' | 'formal' }

/**
 * 订阅消息, to an openid. WeChat drops no repeats, so an answer that was lost is `unsure`. Only a message that WeChat turned
 * away for our token's sake is sent again, once, with a new token. Two at the same time to one person are refused (43108),
 * so they leave one after the other; other copies of the product may still meet, and then it is `later`.
 */
export const wechatSubscribe = (settings: WechatSubscribeSettings): Sender<string, SubscribeMessage> => {
  const [token, turns] = [stableToken(settings), inTurn()]
  return ({ to, message: { templateId, page, data } }) => {
    const asked = asJson({ touser: to, template_id: templateId, page, data, miniprogram_state: settings.version ?? 'formal', lang: 'zh_CN' })
    return turns(to, () => withToken(token, wechatCodes, async (held) => {
      const address = `${settings.base}/cgi-bin/message/subscribe/send?${new URLSearchParams({ access_token: held })}`
      const reply = await exchange(address, asked, settings.patience)
      return 'failed' in reply ? reply.failed : wechatOutcome(reply.answer, Object.keys(data))
    }))
  }
}
