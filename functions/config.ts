import * as z from 'zod/mini'
import { serverWords } from '@haochaping/shared/words/serverWords.ts'

const filled = z.string().check(z.minLength(1))
/** A number of a platform's; an empty variable is none. */
const Id = z.pipe(z.transform((text: unknown) => (text === '' ? undefined : text)), z.optional(z.coerce.number().check(z.int(), z.minimum(1))))
const Port = z.coerce.number().check(z.int(), z.minimum(0), z.maximum(65535))

/** What an installation is told by its environment. Days, windows and thresholds are not here: they are policy, versioned data with sources. */
export const Config = z.object({
  TABLE: z._default(filled, 'haochaping'),
  AWS_REGION: z._default(filled, 'cn-north-1'),
  /** An engine that speaks the DynamoDB API; absent on AWS. */
  DYNAMODB_ENDPOINT: z.optional(filled),
  AWS_ACCESS_KEY_ID: z.optional(filled),
  AWS_SECRET_ACCESS_KEY: z.optional(filled),
  /** The administrative division served, six digits. */
  REGION: z.string().check(z.regex(/^\d{6}$/)),
  /** What its divisions are called, as JSON: {"330100":"杭州市"}. */
  REGION_NAMES: z.optional(z.string()),
  /** Where the key ring is: a file, or a secret in AWS Secrets Manager. */
  KEYS_FILE: z.optional(filled),
  KEYS_SECRET: z.optional(filled),
  /** Where people reach the product, without a slash at the end. */
  PUBLIC_URL: z.url(),
  /** Where the API is reached from inside, for the daily test 差评, where PUBLIC_URL is not or serves the pages only; without a slash at the end. */
  CANARY_URL: z.optional(z.union([z.url(), z.literal('')])),
  /** The message gateway; while it is absent notices stay owed and the alarm rings. */
  NOTIFY_URL: z.optional(z.union([z.url(), z.literal('')])),
  WECHAT_APP_ID: z.optional(z.string()),
  WECHAT_APP_SECRET: z.optional(z.string()),
  WECHAT_API_BASE: z._default(z.url(), 'https://api.weixin.qq.com'),
  /** 消息推送 as set in WeChat's console (JSON, 安全模式): its Token, and its EncodingAESKey of 43 letters and digits. */
  WECHAT_PUSH_TOKEN: z.optional(z.string()),
  WECHAT_PUSH_KEY: z.optional(z.string().check(z.regex(/^([A-Za-z0-9]{43})?$/))),
  ALIPAY_APP_ID: z.optional(z.string()),
  /** PKCS#8 private key of the app, PEM or bare base64. */
  ALIPAY_PRIVATE_KEY: z.optional(z.string()),
  /** Alipay's public key, which checks its answers. */
  ALIPAY_PUBLIC_KEY: z.optional(z.string()),
  ALIPAY_ENDPOINT: z._default(z.url(), 'https://openapi.alipay.com'),
  /** 企业微信: the organisation and the secret of the app linked to the mini-program. */
  WECOM_CORP_ID: z.optional(z.string()),
  WECOM_SECRET: z.optional(z.string()),
  WECOM_API_BASE: z._default(z.url(), 'https://qyapi.weixin.qq.com'),
  /** 浙政钉 (专有钉钉); the production host is reachable from the government extranet only. */
  ZWDING_APP_KEY: z.optional(z.string()),
  ZWDING_APP_SECRET: z.optional(z.string()),
  ZWDING_API_BASE: z._default(z.url(), 'https://openplatform-pro.ding.zj.gov.cn'),
  /** 企业微信: the number of the app that tells staff. */
  WECOM_AGENT_ID: z.optional(Id),
  /** 专有钉钉: the tenant whose staff are told. */
  ZWDING_TENANT_ID: z.optional(z.string()),
  /** 群机器人 of units, as JSON: {"<agency code>":{"wecom":"<key>"}} or {"<agency code>":{"dingtalk":{"token":"…","secret":"…"}}}. */
  ROBOTS: z.optional(z.string()),
  DINGTALK_API_BASE: z._default(z.url(), 'https://oapi.dingtalk.com'),
  /** 短信签名, approved beforehand, and one of: an SMS gateway of one's own, Aliyun, Tencent. */
  SMS_SIGN_NAME: z.optional(z.string()),
  SMS_GATEWAY_URL: z.optional(z.union([z.url(), z.literal('')])),
  ALIYUN_SMS_KEY_ID: z.optional(z.string()),
  ALIYUN_SMS_KEY_SECRET: z.optional(z.string()),
  ALIYUN_SMS_BASE: z._default(z.url(), 'https://dysmsapi.aliyuncs.com'),
  TENCENT_SMS_SECRET_ID: z.optional(z.string()),
  TENCENT_SMS_SECRET_KEY: z.optional(z.string()),
  TENCENT_SMS_APP_ID: z.optional(z.string()),
  TENCENT_SMS_REGION: z._default(filled, 'ap-guangzhou'),
  TENCENT_SMS_BASE: z._default(z.url(), 'https://sms.tencentcloudapi.com'),
  /** Message templates as the operator has registered them, as JSON; without them nobody is asked for consent and nothing is sent by that channel. */
  WECHAT_TEMPLATES: z.optional(z.string()),
  ALIPAY_TEMPLATES: z.optional(z.string()),
  SMS_TEMPLATES: z.optional(z.string()),
  /** The bucket that photos lie in; without it, or a folder, no photos are taken. */
  BUCKET: z.optional(z.string()),
  /** A store that speaks S3; `{bucket}` in it stands where it wants the bucket's name. Absent on AWS. */
  PHOTOS_ENDPOINT: z.optional(z.string().check(z.regex(/^https?:\/\/\S+$/))),
  /** Keys of that store, where they are not those of the database. */
  PHOTOS_ACCESS_KEY_ID: z.optional(filled),
  PHOTOS_SECRET_ACCESS_KEY: z.optional(filled),
  /** A folder for photos in place of a bucket: on one machine, or on a disk that all copies of the server share. */
  PHOTOS_FOLDER: z.optional(z.string()),
  PORT: z._default(Port, 8080)
})
export type Config = z.infer<typeof Config>

/** The environment is incomplete or wrong; the message names each variable. */
export class ConfigError extends Error {
  override name = 'ConfigError'
}

/** Reads the environment once, or throws a ConfigError that names every variable that is missing or wrong. */
export const readConfig = (environment: Record<string, string | undefined> = process.env): Config => {
  const parsed = Config.safeParse(environment)
  const wrong = parsed.success ? halfDone(parsed.data) : parsed.error.issues.map(({ path }) => String(path[0]))
  if (!parsed.success || wrong.length > 0) throw new ConfigError(serverWords.settings([...new Set(wrong)]))
  return parsed.data
}

/** Settings that go together and are only partly there. */
const halfDone = (config: Config): string[] => {
  const groups = [
    ['WECHAT_APP_ID', 'WECHAT_APP_SECRET'], ['ALIPAY_APP_ID', 'ALIPAY_PRIVATE_KEY', 'ALIPAY_PUBLIC_KEY'],
    ['WECHAT_PUSH_TOKEN', 'WECHAT_PUSH_KEY'], ['WECOM_CORP_ID', 'WECOM_SECRET'], ['ZWDING_APP_KEY', 'ZWDING_APP_SECRET'],
    ['ALIYUN_SMS_KEY_ID', 'ALIYUN_SMS_KEY_SECRET'], ['TENCENT_SMS_SECRET_ID', 'TENCENT_SMS_SECRET_KEY', 'TENCENT_SMS_APP_ID'], ['PHOTOS_ACCESS_KEY_ID', 'PHOTOS_SECRET_ACCESS_KEY']
  ] as const
  const missing = groups.flatMap((group) => (group.some((name) => config[name]) ? group.filter((name) => !config[name]) : []))
  const pushes = config.WECHAT_PUSH_KEY && !config.WECHAT_APP_ID ? ['WECHAT_APP_ID'] : []
  return [...missing, ...pushes, ...smsMissing(config), ...(config.KEYS_FILE || config.KEYS_SECRET ? [] : ['KEYS_FILE'])]
}

/** No carrier sends a text without an approved template, and a cloud's without an approved signature. */
const smsMissing = ({ ALIYUN_SMS_KEY_ID, TENCENT_SMS_SECRET_ID, SMS_GATEWAY_URL, SMS_SIGN_NAME, SMS_TEMPLATES }: Config): string[] => {
  const cloud = Boolean(ALIYUN_SMS_KEY_ID) || Boolean(TENCENT_SMS_SECRET_ID)
  return [...(cloud && !SMS_SIGN_NAME ? ['SMS_SIGN_NAME'] : []), ...((cloud || SMS_GATEWAY_URL) && !SMS_TEMPLATES ? ['SMS_TEMPLATES'] : [])]
}
