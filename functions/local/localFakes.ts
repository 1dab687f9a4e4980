import { demoPeople } from '../demo/demoPeople.ts'
import { demoStaff } from '../demo/demoStaff.ts'
import { alipayFake } from './fakes/alipayFake.ts'
import { aliyunSmsFake } from './fakes/aliyunSmsFake.ts'
import { dingtalkFake } from './fakes/dingtalkFake.ts'
import { rsaPair } from './fakes/rsaPair.ts'
import { wechatFake } from './fakes/wechatFake.ts'
import { wecomFake } from './fakes/wecomFake.ts'
import { zwdingFake } from './fakes/zwdingFake.ts'
import { localApps, localRobots } from './localApps.ts'
import type { LocalClock } from './localClock.ts'
import { fakeTemplates, smsTexts, templateSettings } from './localTemplates.ts'

const { wechat, wechatPush, alipay, wecom, zwding, dingtalk, sms } = localApps

/** Pages of the mini-program that a message may open. */
const pages = ['mine/pages/progress/index', 'mine/pages/inbox/index']

/** A stand-in for each platform, all with the demo people in them, and the settings that lead the product to them under this address. */
export const localFakes = (address: string, clock: LocalClock) => {
  const [ours, theirs] = [rsaPair(), rsaPair()]
  const people = [...demoPeople, ...demoStaff]
  return {
    fakes: {
      wechat: wechatFake({ ...wechat, clock, people, pages, templates: fakeTemplates('wechat'), address: { url: `${address}/api/wechat/push`, ...wechatPush } }),
      alipay: alipayFake({ ...alipay, appPublicKey: ours.publicKey, privateKey: theirs.privateKey, clock, people, templates: fakeTemplates('alipay') }),
      wecom: wecomFake({ ...wecom, clock, people, robots: [localRobots.wecom.key] }),
      zwding: zwdingFake({ ...zwding, clock, people }),
      dingtalk: dingtalkFake({ ...dingtalk, clock, people, robots: [localRobots.dingtalk] }),
      sms: aliyunSmsFake({ ...sms, clock, templates: smsTexts })
    },
    settings: { ...settingsAt(address), ...templateSettings, ALIPAY_PRIVATE_KEY: ours.privateKey, ALIPAY_PUBLIC_KEY: theirs.publicKey }
  }
}

const settingsAt = (address: string): Record<string, string> => ({
  WECHAT_APP_ID: wechat.appId, WECHAT_APP_SECRET: wechat.secret, WECHAT_API_BASE: `${address}/local/wechat`,
  WECHAT_PUSH_TOKEN: wechatPush.token, WECHAT_PUSH_KEY: wechatPush.encodingKey,
  ALIPAY_APP_ID: alipay.appId, ALIPAY_ENDPOINT: `${address}/local/alipay`,
  WECOM_CORP_ID: wecom.corpId, WECOM_SECRET: wecom.secret, WECOM_AGENT_ID: String(wecom.agentId), WECOM_API_BASE: `${address}/local/wecom`,
  ZWDING_APP_KEY: zwding.appKey, ZWDING_APP_SECRET: zwding.appSecret, ZWDING_TENANT_ID: zwding.tenantId, ZWDING_API_BASE: `${address}/local/zwding`,
  DINGTALK_API_BASE: `${address}/local/dingtalk`,
  ROBOTS: JSON.stringify({
    [localRobots.wecom.unit]: { wecom: localRobots.wecom.key },
    [localRobots.dingtalk.unit]: { dingtalk: { token: localRobots.dingtalk.token, secret: localRobots.dingtalk.secret } }
  }),
  ALIYUN_SMS_KEY_ID: sms.accessKeyId, ALIYUN_SMS_KEY_SECRET: sms.accessKeySecret, ALIYUN_SMS_BASE: `${address}/local/sms`, SMS_SIGN_NAME: sms.signName
})
