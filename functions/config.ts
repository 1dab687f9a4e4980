import * as z from 'zod/mini'
import { serverWords } from '@haochaping/shared/words/serverWords.ts'

const filled = z.string().check(z.minLength(1))
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
  /** Where the key ring is: a file, or a secret in AWS Secrets Manager. */
  KEYS_FILE: z.optional(filled),
  KEYS_SECRET: z.optional(filled),
  /** Where people reach the product, without a slash at the end. */
  PUBLIC_URL: z.url(),
  /** The message gateway; while it is absent notices stay owed and the alarm rings. */
  NOTIFY_URL: z.optional(z.union([z.url(), z.literal('')])),
  WECHAT_APP_ID: z.optional(z.string()),
  WECHAT_APP_SECRET: z.optional(z.string()),
  WECHAT_API_BASE: z._default(z.url(), 'https://api.weixin.qq.com'),
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
    ['WECOM_CORP_ID', 'WECOM_SECRET'], ['ZWDING_APP_KEY', 'ZWDING_APP_SECRET'], ['PHOTOS_ACCESS_KEY_ID', 'PHOTOS_SECRET_ACCESS_KEY']
  ] as const
  const missing = groups.flatMap((group) => (group.some((name) => config[name]) ? group.filter((name) => !config[name]) : []))
  return config.KEYS_FILE || config.KEYS_SECRET ? missing : [...missing, 'KEYS_FILE']
}
