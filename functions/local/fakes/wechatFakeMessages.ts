import * as z from 'zod/mini'
import type { Clock } from '../../clock.ts'
import { quietJson } from '../../quietJson.ts'
import type { ConsentStock } from './consentStock.ts'
import type { DeliveredMessage } from './deliveredMessage.ts'
import type { FakeTemplate } from './fakeTemplate.ts'
import type { FakePerson } from './loginCodes.ts'
import { wechatOpenId } from './platformId.ts'
import { wechatFailed, wechatSaid } from './wechatFakeAnswer.ts'
import type { WechatError } from './wechatFakeAnswer.ts'
import type { wechatFakePush } from './wechatFakePush.ts'
import { wechatTakes } from './wechatFakeFields.ts'

/** What WeChat knows of an app's messages: its templates, the pages of its released version, and words it lets nobody send. */
export type WechatFakeMessages = {
  clock: Clock; appId: string; people: readonly FakePerson[]; stock: ConsentStock; delivered: DeliveredMessage[]; push: ReturnType<typeof wechatFakePush>['push']
  templates: readonly FakeTemplate[]; pages: readonly string[]; banned: readonly string[]
}

const Asked = z.object({
  touser: z.string(), template_id: z.string(), page: z.optional(z.string()),
  data: z.record(z.string(), z.object({ value: z.string() }))
})
type Asked = z.infer<typeof Asked>
type Wrong = { error: WechatError; detail?: string }

/** POST /cgi-bin/message/subscribe/send of WeChat's fake. A message of several that come at once for one person is turned away. */
export const wechatFakeMessages = (app: WechatFakeMessages) => {
  const { clock, appId, people, stock, delivered, push } = app
  const busyWith = new Set<string>()
  const send = (asked: Asked): Response => {
    const person = people.find(({ id }) => wechatOpenId(appId, id) === asked.touser)?.id
    if (person === undefined) return wechatFailed(40003, clock)
    const wrong = wrongIn(asked, app)
    if (wrong) return wechatFailed(wrong.error, clock, wrong)
    if (stock.left(person, asked.template_id) < 1) return wechatFailed(43101, clock)
    stock.spend(person, asked.template_id)
    const fields = Object.fromEntries(Object.entries(asked.data).map(([key, { value }]) => [key, value]))
    delivered.push({ person, template: asked.template_id, page: asked.page ?? '', fields, at: clock.now() })
    push(person, 'subscribe_msg_sent_event', [{ TemplateId: asked.template_id, MsgID: String(1_700_000_000_000 + delivered.length), ErrorCode: '0', ErrorStatus: 'success' }])
    return wechatSaid({ errcode: 0, errmsg: 'ok' })
  }
  return async (request: Request, working: (to: string) => Promise<void>): Promise<Response> => {
    const asked = Asked.safeParse(quietJson(await request.text())).data
    if (!asked) return wechatFailed(47001, clock)
    if (busyWith.has(asked.touser)) return wechatFailed(43108, clock)
    busyWith.add(asked.touser)
    try {
      await working(asked.touser)
      return send(asked)
    } finally {
      busyWith.delete(asked.touser)
    }
  }
}

const wrongIn = ({ template_id, page, data }: Asked, { templates, pages, banned }: WechatFakeMessages): Wrong | undefined => {
  const template = templates.find(({ id }) => id === template_id)
  if (!template) return { error: 40037 }
  if (page && !pages.includes(page.split('?')[0] ?? '')) return { error: 41030 }
  const missing = template.keys.find((key) => !Object.hasOwn(data, key))
  if (missing !== undefined) return { error: 47003, detail: `data.${missing}.value is empty` }
  const bad = Object.entries(data).find(([key, { value }]) => !template.keys.includes(key) || !wechatTakes(key, value))
  if (bad) return { error: 47003, detail: `data.${bad[0]}.value invalid` }
  return Object.values(data).some(({ value }) => banned.some((word) => value.includes(word))) ? { error: 45168 } : undefined
}
