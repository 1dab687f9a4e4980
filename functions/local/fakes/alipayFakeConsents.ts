import * as z from 'zod/mini'
import { quietJson } from '../../quietJson.ts'
import type { AlipayVoice } from './alipayFakeAnswer.ts'
import type { AlipayFakeMessages } from './alipayFakeMessages.ts'
import { alipayPerson } from './alipayFakePeople.ts'

const Asked = z.object({ open_id: z.optional(z.string()), user_id: z.optional(z.string()), template_id_list: z.array(z.string()).check(z.minLength(1), z.maxLength(3)) })

/**
 * alipay.open.app.messagetemplate.subscribe.query of Alipay's fake. The words for yes, no and one-time are ours; its
 * example shows only '0' and longterm (来源待核). A template it does not know it leaves out.
 */
export const alipayFakeConsents = ({ appId, people, stock, templates }: AlipayFakeMessages, { said, failed }: AlipayVoice) => (body: string): Response => {
  const asked = Asked.safeParse(quietJson(body)).data
  if (!asked) return failed({ status: 400, code: 'ILLEGAL_ARGUMENT_PARAMS' })
  const person = alipayPerson(people, appId, { openId: asked.open_id, userId: asked.user_id })
  if (person === undefined) return failed({ status: 400, code: 'USER_ID_INVALID' })
  const known = templates.filter(({ id }) => asked.template_id_list.includes(id))
  const relations = known.map(({ id, longTerm }) => ({
    template_id: id, subscribe_state: stock.left(person, id) > 0 ? '1' : '0', subscribe_type: longTerm ? 'longterm' : 'onetime', keep_state: '0', show: true
  }))
  return said({ show_component: relations.length > 0, subscribe_relations: relations })
}
