import type { Config } from './config.ts'
import type { Rooms } from './flows/rooms.ts'
import { aliyunSms } from './notifications/sms/aliyunSms.ts'
import { smsGateway } from './notifications/sms/smsGateway.ts'
import type { SmsSender } from './notifications/smsSender.ts'
import { tencentSms } from './notifications/sms/tencentSms.ts'

/** By whom text messages are sent: the installation's own gateway before Aliyun before Tencent; undefined where none is configured. */
export const configuredSms = (config: Config, { clock, keys }: Pick<Rooms, 'clock' | 'keys'>): SmsSender | undefined => {
  const { SMS_GATEWAY_URL, SMS_SIGN_NAME: signName } = config
  if (SMS_GATEWAY_URL) return smsGateway({ url: SMS_GATEWAY_URL, secret: keys.gateway })
  if (!signName) return undefined
  const { ALIYUN_SMS_KEY_ID, ALIYUN_SMS_KEY_SECRET, ALIYUN_SMS_BASE } = config
  if (ALIYUN_SMS_KEY_ID && ALIYUN_SMS_KEY_SECRET) return aliyunSms({ base: ALIYUN_SMS_BASE, accessKeyId: ALIYUN_SMS_KEY_ID, accessKeySecret: ALIYUN_SMS_KEY_SECRET, signName, clock })
  const { TENCENT_SMS_SECRET_ID: secretId, TENCENT_SMS_SECRET_KEY: secretKey, TENCENT_SMS_APP_ID: sdkAppId } = config
  if (secretId && secretKey && sdkAppId) return tencentSms({ base: config.TENCENT_SMS_BASE, secretId, secretKey, sdkAppId, signName, region: config.TENCENT_SMS_REGION, clock })
  return undefined
}
