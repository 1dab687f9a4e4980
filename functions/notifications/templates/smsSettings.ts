import { templateSettingWords as words } from '@haochaping/shared/words/templateSettingWords.ts'
import * as z from 'zod/mini'
import type { Source } from './factValue.ts'
import type { SmsTemplate } from './smsFields.ts'
import { Filled, SourceSchema, misfit } from './sourceSchema.ts'
import type { MessageKind } from './templateOf.ts'

const Param = z.strictObject({ name: Filled.check(z.regex(/^\w{1,32}$/u, words.smsName)), value: SourceSchema }, words.wrong)

const paramsOf = (kind: MessageKind) => z.array(Param, words.needed).check((ctx) => {
  const report = (message: string, path: (string | number)[]) => { ctx.issues.push({ code: 'custom', input: ctx.value, message, path }) }
  ctx.value.forEach(({ name, value }, n) => {
    const trouble = misfit(value, 'sms', kind)
    if (trouble) report(trouble, [n, 'value'])
    if (ctx.value.findIndex((other) => other.name === name) < n) report(words.twice, [n, 'name'])
  })
})

const templateSchema = (kind: MessageKind) => z.nullable(z.strictObject({ id: Filled, params: paramsOf(kind) }, words.missing))

/** The SMS templates; a kind that is not registered is not there. */
export type SmsTemplates = Partial<Record<MessageKind, SmsTemplate>>

const kinds = ['result', 'followUp', 'progress', 'invite', 'staff'] as const satisfies readonly MessageKind[]

/** As zod hands it over, lists and all. */
type Stated = Record<MessageKind, { id: string; params: { name: string; value: Source }[] } | null>

const registered = (said: Stated): SmsTemplates =>
  Object.fromEntries(kinds.flatMap((kind) => (said[kind] ? [[kind, said[kind]]] : [])))

/** What an operator writes about her SMS templates: the same three kinds, the invitation to rate, and the one for staff, or null for one she has not registered. A template without variables has none. */
export const SmsSettings = z.pipe(
  z.strictObject({ result: templateSchema('result'), followUp: templateSchema('followUp'), progress: templateSchema('progress'), invite: templateSchema('invite'), staff: templateSchema('staff') }, words.wrong),
  z.transform(registered)
)
