import { alipayClient } from '../../identity/alipayClient.ts'
import type { AlipayApp } from '../../identity/alipayClient.ts'
import type { Sender } from '../sender.ts'
import type { SubscribeMessage } from '../subscribeMessage.ts'
import type { AlipayAddress } from './alipayAddress.ts'
import { alipayOutcome } from './alipayOutcome.ts'
import { askedAlipay } from './askedAlipay.ts'

/** `patience`: how long one call may take, in milliseconds. */
export type AlipaySettings = AlipayApp & { patience?: number }

const path = '/v3/alipay/open/app/mini/templatemessage/send'

/**
 * 小程序模板消息, to somebody who subscribed to the template. Alipay drops no repeats, so an answer that was lost is
 * `unsure`. Throws at once when a key cannot be read; its sending never throws.
 */
export const alipayTemplate = (settings: AlipaySettings): Sender<AlipayAddress, SubscribeMessage> => {
  const client = alipayClient(settings, settings.patience)
  return async ({ to, message: { templateId, page, data } }) => {
    const reply = await askedAlipay(client, path, {
      ...('openId' in to ? { to_open_id: to.openId } : { to_user_id: to.userId }),
      user_template_id: templateId, page, data: JSON.stringify(data)
    })
    return 'failed' in reply ? reply.failed : alipayOutcome(reply.answer)
  }
}
