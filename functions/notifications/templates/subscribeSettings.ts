import { templateKinds } from '@haochaping/shared/schemas/templateKind.ts'
import type { ConsentPlatform, TemplateKind } from '@haochaping/shared/schemas/templateKind.ts'
import { templateSettingWords as words } from '@haochaping/shared/words/templateSettingWords.ts'
import * as z from 'zod/mini'
import type { FieldType } from '../fields/fieldTypes.ts'
import { Filled, SourceSchema, misfit } from './sourceSchema.ts'
import { wechatTypeOf } from './subscribeFields.ts'
import type { SubscribeTemplate } from './subscribeFields.ts'

/** How a platform names its fields: the type of each, and what is wrong with the set of them. */
type Naming = { typeOf: (field: string) => FieldType | undefined; key: string; gap: (fields: readonly string[]) => string | undefined }

const namings: Record<ConsentPlatform, Naming> = {
  wechat: { typeOf: wechatTypeOf, key: words.wechatKey, gap: () => undefined },
  alipay: {
    typeOf: (field) => (/^keyword[1-9]\d?$/u.test(field) ? 'alipay' : undefined), key: words.alipayKey,
    gap: (fields) => (fields.every((_, n) => fields.includes(`keyword${n + 1}`)) ? undefined : words.alipayOrder)
  }
}

const fieldsOf = ({ typeOf, key, gap }: Naming, kind: TemplateKind) =>
  z.record(z.string(), SourceSchema, words.needed).check((ctx) => {
    const report = (message: string, path: string[] = []) => { ctx.issues.push({ code: 'custom', input: ctx.value, message, path }) }
    const names = Object.keys(ctx.value)
    const whole = names.length === 0 ? words.noFields : gap(names)
    if (whole) report(whole)
    for (const [name, source] of Object.entries(ctx.value)) {
      const type = typeOf(name)
      const trouble = type ? misfit(source, type, kind) : key
      if (trouble) report(trouble, [name])
    }
  })

const templateSchema = (naming: Naming, kind: TemplateKind) =>
  z.nullable(z.strictObject({ id: Filled, longTerm: z._default(z.boolean(words.wrong), false), fields: fieldsOf(naming, kind) }, words.missing))

/** What an operator writes about her templates on a platform: each of the three kinds, or null for one she has not registered. */
export const subscribeSettings = (platform: ConsentPlatform) => {
  const of = (kind: TemplateKind) => templateSchema(namings[platform], kind)
  const shape = { result: of('result'), followUp: of('followUp'), progress: of('progress') } satisfies Record<TemplateKind, unknown>
  return z.pipe(z.strictObject(shape, words.wrong), z.transform(registered))
}

/** The templates of a platform; a kind that is not registered is not there. */
export type SubscribeTemplates = Partial<Record<TemplateKind, SubscribeTemplate>>

const registered = (said: Record<TemplateKind, SubscribeTemplate | null>): SubscribeTemplates =>
  Object.fromEntries(templateKinds.flatMap((kind) => (said[kind] ? [[kind, said[kind]]] : [])))
