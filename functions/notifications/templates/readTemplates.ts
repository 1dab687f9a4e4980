import { templateSettingWords as words } from '@haochaping/shared/words/templateSettingWords.ts'
import type * as z from 'zod/mini'
import { quietJson } from '../../quietJson.ts'
import { SmsSettings } from './smsSettings.ts'
import type { SmsTemplates } from './smsSettings.ts'
import { subscribeSettings } from './subscribeSettings.ts'
import type { SubscribeTemplates } from './subscribeSettings.ts'

/** The environment variables that hold templates, as JSON; one that is absent or empty turns its channel off. */
export type TemplateVariables = { WECHAT_TEMPLATES?: string | undefined; ALIPAY_TEMPLATES?: string | undefined; SMS_TEMPLATES?: string | undefined }

/** What the operator has registered with each platform; a platform that is not there is off. */
export type Templates = { wechat?: SubscribeTemplates; alipay?: SubscribeTemplates; sms?: SmsTemplates }

/** One variable read: undefined when it is not there, or what is wrong, place by place. */
type Read<T> = { found?: T; wrong: readonly string[] }

const wechat = subscribeSettings('wechat')
const alipay = subscribeSettings('alipay')

const trouble = (issue: z.core.$ZodIssue): string => {
  if (issue.code === 'unrecognized_keys') return words.unknown(issue.keys)
  return issue.message
}

const read = <T>(name: keyof TemplateVariables, text: string | undefined, schema: z.ZodMiniType<T>): Read<T> => {
  if (!text?.trim()) return { wrong: [] }
  const said = quietJson(text)
  if (said === undefined) return { wrong: [words.at([name], words.noJson)] }
  const parsed = schema.safeParse(said)
  if (parsed.success) return { found: parsed.data, wrong: [] }
  return { wrong: parsed.error.issues.map((issue) => words.at([name, ...issue.path.map(String)], trouble(issue))) }
}

/**
 * The operator's templates, or everything that is wrong with them: each with its variable and the place in it, and what
 * helps. For example
 * `WECHAT_TEMPLATES={"result":{"id":"…","fields":{"thing1":"item","phrase2":"status","time3":"at"}},"followUp":null,"progress":null}`.
 */
export const readTemplates = (variables: TemplateVariables): { templates: Templates } | { wrong: readonly string[] } => {
  const onWechat = read('WECHAT_TEMPLATES', variables.WECHAT_TEMPLATES, wechat)
  const onAlipay = read('ALIPAY_TEMPLATES', variables.ALIPAY_TEMPLATES, alipay)
  const bySms = read('SMS_TEMPLATES', variables.SMS_TEMPLATES, SmsSettings)
  const wrong = [...onWechat.wrong, ...onAlipay.wrong, ...bySms.wrong]
  if (wrong.length > 0) return { wrong }
  return {
    templates: {
      ...(onWechat.found ? { wechat: onWechat.found } : {}), ...(onAlipay.found ? { alipay: onAlipay.found } : {}), ...(bySms.found ? { sms: bySms.found } : {})
    }
  }
}
