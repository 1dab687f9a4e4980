import { deptCodeOf } from '../demo/agencies.ts'

/** How the product is registered at the platforms' stand-ins of one machine. None of it is of use anywhere else. */
export const localApps = {
  wechat: { appId: 'wx-local', secret: 'local-only' },
  wechatPush: { token: 'local-only', encodingKey: 'local'.padEnd(43, 'A') },
  alipay: { appId: 'alipay-local' },
  wecom: { corpId: 'ww-local', secret: 'local-only', agentId: 1000002 },
  zwding: { appKey: 'zwding-local', appSecret: 'local-only', tenantId: '34748' },
  dingtalk: { appKey: 'dingtalk-local', appSecret: 'local-only' },
  sms: { accessKeyId: 'sms-local', accessKeySecret: 'local-only', signName: '云州政务' }
} as const

/** The group robots: 不动产登记中心 has one in 企业微信, 公安局 one in 钉钉. */
export const localRobots = {
  wecom: { unit: deptCodeOf('realEstate'), key: 'robot-real-estate' },
  dingtalk: { unit: deptCodeOf('police'), token: 'robot-police', secret: 'local-only' }
} as const
