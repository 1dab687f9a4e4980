import { templateKinds } from '@haochaping/shared/schemas/templateKind.ts'
import type { ConsentPlatform, TemplateKind } from '@haochaping/shared/schemas/templateKind.ts'
import { phoneWords } from '@haochaping/shared/words/phoneWords.ts'
import type { FakeTemplate } from './fakes/fakeTemplate.ts'

/** What an operator would have registered: one-time templates, and on Alipay a long-term one for what happens on the way. */
const fields = {
  wechat: { thing1: 'item', phrase2: 'status', time3: 'at' },
  alipay: { keyword1: 'item', keyword2: 'status', keyword3: 'at' }
} as const

/** The id of a template at a platform's stand-in, and the kind behind an id. */
export const templateId = (platform: ConsentPlatform, kind: TemplateKind): string => `${platform}-${kind}`
export const kindOf = (platform: ConsentPlatform, id: string): TemplateKind | undefined => templateKinds.find((kind) => templateId(platform, kind) === id)

const longTerm = (platform: ConsentPlatform, kind: TemplateKind): boolean => platform === 'alipay' && kind === 'progress'

/** The templates as the stand-in knows them. */
export const fakeTemplates = (platform: ConsentPlatform): FakeTemplate[] =>
  templateKinds.map((kind) => ({ id: templateId(platform, kind), keys: Object.keys(fields[platform]), longTerm: longTerm(platform, kind) }))

/** A field of a message as its reader sees it: the words of the template before the value. */
export const fieldLine = (platform: ConsentPlatform, key: string, value: string): string => {
  const fact = Object.entries(fields[platform]).find(([name]) => name === key)?.[1]
  return fact === undefined ? value : `${phoneWords.fields[fact]}：${value}`
}

const variablesIn = (text: string): string[] => [...text.matchAll(/\$\{(\w+)\}/g)].map(([, name = '']) => name)
const texts = Object.entries(phoneWords.texts).map(([kind, text]) => ({ kind, id: `SMS_${kind}`, text }))

/** The approved texts as the carrier's stand-in knows them. */
export const smsTexts: Readonly<Record<string, string>> = Object.fromEntries(texts.map(({ id, text }) => [id, text]))

const settingOf = (platform: ConsentPlatform): string =>
  JSON.stringify(Object.fromEntries(templateKinds.map((kind) => [kind, { id: templateId(platform, kind), longTerm: longTerm(platform, kind), fields: fields[platform] }])))

/** The same for the product's configuration. */
export const templateSettings = {
  WECHAT_TEMPLATES: settingOf('wechat'),
  ALIPAY_TEMPLATES: settingOf('alipay'),
  SMS_TEMPLATES: JSON.stringify(Object.fromEntries(texts.map(({ kind, id, text }) => [kind, { id, params: variablesIn(text).map((name) => ({ name, value: name })) }])))
}
