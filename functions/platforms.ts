import type { Clock } from './clock.ts'
import type { Config } from './config.ts'
import { alipayIdentify } from './identity/alipay.ts'
import type { Identity } from './identity/identity.ts'
import { wechatIdentify } from './identity/wechat.ts'
import { wecomIdentify } from './identity/wecom.ts'
import { zwdingIdentify } from './identity/zwding.ts'

/** The identity providers that the configuration names. */
export const platforms = (config: Config, clock: Clock): Identity => ({
  ...(config.WECHAT_APP_ID && config.WECHAT_APP_SECRET
    ? { wechat: wechatIdentify({ appId: config.WECHAT_APP_ID, secret: config.WECHAT_APP_SECRET, base: config.WECHAT_API_BASE }) } : {}),
  ...(config.ALIPAY_APP_ID && config.ALIPAY_PRIVATE_KEY && config.ALIPAY_PUBLIC_KEY
    ? { alipay: alipayIdentify({ appId: config.ALIPAY_APP_ID, privateKey: config.ALIPAY_PRIVATE_KEY, alipayPublicKey: config.ALIPAY_PUBLIC_KEY, endpoint: config.ALIPAY_ENDPOINT, clock }) } : {}),
  ...(config.WECOM_CORP_ID && config.WECOM_SECRET
    ? { wecom: wecomIdentify({ corpId: config.WECOM_CORP_ID, secret: config.WECOM_SECRET, base: config.WECOM_API_BASE, clock }) } : {}),
  ...(config.ZWDING_APP_KEY && config.ZWDING_APP_SECRET
    ? { zwding: zwdingIdentify({ appKey: config.ZWDING_APP_KEY, appSecret: config.ZWDING_APP_SECRET, base: config.ZWDING_API_BASE, clock }) } : {})
})
