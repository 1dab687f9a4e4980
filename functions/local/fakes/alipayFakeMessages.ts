import * as z from 'zod/mini'
import type { Clock } from '../../clock.ts'
import { quietJson } from '../../quietJson.ts'
import type { AlipayVoice } from './alipayFakeAnswer.ts'
import { alipayPerson } from './alipayFakePeople.ts'
import type { ConsentStock } from './consentStock.ts'
import type { DeliveredMessage } from './deliveredMessage.ts'
import type { FakeTemplate } from './fakeTemplate.ts'
import type { FakePerson } from './loginCodes.ts'

/** What Alipay knows of an app's messages: its templates, and words it lets nobody send. */
export type AlipayFakeMessages = {
  clock: Clock; appId: string; people: readonly FakePerson[]; stock: ConsentStock; delivered: DeliveredMessage[]
  templates: readonly FakeTemplate[]; banned: readonly string[]
}

/** `data` is looked at apart: it must be a text, and the text JSON. */
const Asked = z.object({
  to_open_id: z.optional(z.string()), to_user_id: z.optional(z.string()), user_template_id: z.string(), page: z.string(), data: z.unknown(), form_id: z.optional(z.string())
})
const Data = z.record(z.string(), z.object({ value: z.string() }))
type Data = z.infer<typeof Data>

/** A value has at most 50 characters (the model of 2022), a page 128 (the page of 2018); both may be others by now (来源待核). */
const [longestValue, longestPage] = [50, 128]

/** alipay.open.app.mini.templatemessage.send of Alipay's fake. */
export const alipayFakeMessages = (app: AlipayFakeMessages, { said, failed }: AlipayVoice) => (body: string): Response => {
  const { clock, appId, people, stock, delivered } = app
  const refused = (code: string): Response => failed({ status: 400, code })
  const asked = Asked.safeParse(quietJson(body)).data
  if (!asked) return refused('BIZ_CONTENT_FORMAT_ERROR')
  const person = alipayPerson(people, appId, { openId: asked.to_open_id, userId: asked.to_user_id })
  if (person === undefined) return refused('USER_ID_INVALID')
  if (asked.page.length > longestPage) return refused('PAGE_OVER_LIMIT')
  const data = typeof asked.data === 'string' ? Data.safeParse(quietJson(asked.data)).data : undefined
  if (!data) return refused('DATA_CONTENT_FORMAT_ERROR')
  const wrong = wrongIn(data, asked.user_template_id, app)
  if (wrong) return refused(wrong)
  if (stock.left(person, asked.user_template_id) < 1) return refused('MSG_UNSUBSCRIBED')
  stock.spend(person, asked.user_template_id)
  const fields = Object.fromEntries(Object.entries(data).map(([key, { value }]) => [key, value]))
  delivered.push({ person, template: asked.user_template_id, page: asked.page, fields, at: clock.now() })
  return said({})
}

const wrongIn = (data: Data, templateId: string, { templates, banned }: AlipayFakeMessages): string | undefined => {
  const template = templates.find(({ id }) => id === templateId)
  const values = Object.values(data).map(({ value }) => value)
  if (!template) return 'USER_TEMPLATE_ILLEGAL'
  if (values.length === 0) return 'DATA_IS_EMPTY'
  if (!template.keys.every((key) => Object.hasOwn(data, key))) return 'USER_TEMPLATE_LACK_KEYWORD'
  if (!Object.keys(data).every((key) => template.keys.includes(key))) return 'MESSAGE_TEMPLATE_KEYWORD_ILLEGAL'
  if (values.some((value) => value.length > longestValue)) return 'USER_KEYWORD_LENGTH_ERROR'
  return values.some((value) => banned.some((word) => value.includes(word))) ? 'DATA_SENSITIVE' : undefined
}
