import type { Config } from './config.ts'
import { ConfigError } from './config.ts'
import { configuredSms } from './configuredSms.ts'
import { robotRoad } from './flows/roads/robotRoad.ts'
import type { Robots } from './flows/roads/robotRoad.ts'
import { smsRoad } from './flows/roads/smsRoad.ts'
import { subscriptionRoad } from './flows/roads/subscriptionRoad.ts'
import type { Platforms } from './flows/roads/subscriptionRoad.ts'
import { workRoad } from './flows/roads/workRoad.ts'
import type { Messengers } from './flows/roads/workRoad.ts'
import type { Rooms } from './flows/rooms.ts'
import { alipayTemplate } from './notifications/alipay/alipayTemplate.ts'
import type { AlipaySettings } from './notifications/alipay/alipayTemplate.ts'
import { askAlipayConsent } from './notifications/alipay/askAlipayConsent.ts'
import type { Carriers } from './notifications/carrier.ts'
import { dingtalkRobot } from './notifications/dingtalk/dingtalkRobot.ts'
import { zwdingNotice } from './notifications/dingtalk/zwdingNotice.ts'
import { robotSettings } from './notifications/robotSettings.ts'
import type { SubscribeTemplates } from './notifications/templates/subscribeSettings.ts'
import type { Templates } from './notifications/templates/readTemplates.ts'
import { wechatSubscribe } from './notifications/wechat/wechatSubscribe.ts'
import { wecomApp } from './notifications/wecom/wecomApp.ts'
import { wecomRobot } from './notifications/wecom/wecomRobot.ts'
import { serverWords } from '@haochaping/shared/words/serverWords.ts'

type Needs = Omit<Rooms, 'carriers' | 'notifier'>

/** The ways out of the house that the configuration names; a ConfigError names what is missing where one is set up by half. */
export const configuredCarriers = (config: Config, templates: Templates, rooms: Needs): Carriers => {
  const missing = missingFor(config, templates)
  if (missing.length > 0) throw new ConfigError(serverWords.settings(missing))
  const [platforms, messengers, robots] = [platformsOf(config, templates, rooms), messengersOf(config, rooms), robotsOf(config, rooms)]
  const sms = templates.sms && configuredSms(config, rooms)
  return {
    ...(Object.keys(platforms).length > 0 ? { subscription: subscriptionRoad(rooms, platforms) } : {}),
    ...(Object.keys(messengers).length > 0 ? { work: workRoad(rooms, messengers) } : {}),
    ...(Object.keys(robots).length > 0 ? { robot: robotRoad(rooms, robots) } : {}),
    ...(sms && templates.sms ? { sms: smsRoad(rooms, { templates: templates.sms, send: sms }) } : {})
  }
}

/** What a way that somebody has begun to set up still lacks. */
const missingFor = (config: Config, { wechat, alipay, sms }: Templates): string[] => {
  const { SMS_GATEWAY_URL, ALIYUN_SMS_KEY_ID, TENCENT_SMS_SECRET_ID } = config
  return [
    ...(wechat && !config.WECHAT_APP_ID ? ['WECHAT_APP_ID'] : []), ...(alipay && !config.ALIPAY_APP_ID ? ['ALIPAY_APP_ID'] : []),
    ...(config.WECOM_AGENT_ID && !config.WECOM_CORP_ID ? ['WECOM_CORP_ID'] : []), ...(config.ZWDING_TENANT_ID && !config.ZWDING_APP_KEY ? ['ZWDING_APP_KEY'] : []),
    ...(sms && !SMS_GATEWAY_URL && !ALIYUN_SMS_KEY_ID && !TENCENT_SMS_SECRET_ID ? ['SMS_GATEWAY_URL'] : [])
  ]
}

const platformsOf = (config: Config, { wechat, alipay }: Templates, { clock }: Needs): Platforms => {
  const { WECHAT_APP_ID, WECHAT_APP_SECRET, WECHAT_API_BASE, ALIPAY_APP_ID, ALIPAY_PRIVATE_KEY, ALIPAY_PUBLIC_KEY, ALIPAY_ENDPOINT } = config
  return {
    ...(wechat && WECHAT_APP_ID && WECHAT_APP_SECRET ? { wechat: { templates: wechat, send: wechatSubscribe({ appId: WECHAT_APP_ID, secret: WECHAT_APP_SECRET, base: WECHAT_API_BASE, clock }) } } : {}),
    ...(alipay && ALIPAY_APP_ID && ALIPAY_PRIVATE_KEY && ALIPAY_PUBLIC_KEY
      ? { alipay: alipayOf({ appId: ALIPAY_APP_ID, privateKey: ALIPAY_PRIVATE_KEY, alipayPublicKey: ALIPAY_PUBLIC_KEY, endpoint: ALIPAY_ENDPOINT, clock }, alipay) } : {})
  }
}

const alipayOf = (app: AlipaySettings, templates: SubscribeTemplates): NonNullable<Platforms['alipay']> => {
  const ask = askAlipayConsent(app)
  return { templates, send: alipayTemplate(app), agrees: async (to, templateId) => (await ask(to, [templateId])).consents[0]?.answer === 'accept' }
}

const messengersOf = ({ WECOM_CORP_ID, WECOM_SECRET, WECOM_API_BASE, WECOM_AGENT_ID, ZWDING_APP_KEY, ZWDING_APP_SECRET, ZWDING_API_BASE, ZWDING_TENANT_ID }: Config, { clock }: Needs): Messengers => ({
  ...(WECOM_CORP_ID && WECOM_SECRET && WECOM_AGENT_ID ? { wecom: wecomApp({ corpId: WECOM_CORP_ID, secret: WECOM_SECRET, base: WECOM_API_BASE, agentId: WECOM_AGENT_ID, clock }) } : {}),
  ...(ZWDING_APP_KEY && ZWDING_APP_SECRET && ZWDING_TENANT_ID ? { zwding: zwdingNotice({ appKey: ZWDING_APP_KEY, appSecret: ZWDING_APP_SECRET, base: ZWDING_API_BASE, tenantId: ZWDING_TENANT_ID, clock }) } : {})
})

const robotsOf = ({ ROBOTS, WECOM_API_BASE, DINGTALK_API_BASE }: Config, { clock }: Needs): Robots => {
  const settings = robotSettings(ROBOTS)
  if (settings === undefined) throw new ConfigError(serverWords.settings(['ROBOTS']))
  return Object.fromEntries(Object.entries(settings).map(([unit, robot]) =>
    [unit, 'wecom' in robot ? wecomRobot({ base: WECOM_API_BASE, key: robot.wecom }) : dingtalkRobot({ base: DINGTALK_API_BASE, clock, robot: robot.dingtalk })]))
}
