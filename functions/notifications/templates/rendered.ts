import type { StaffCard } from '../staffCard.ts'
import type { CitizenFacts } from './citizenFacts.ts'
import { smsFields } from './smsFields.ts'
import type { SmsField, SmsTemplate } from './smsFields.ts'
import type { StaffFacts } from './staffFacts.ts'
import { cardFields, groupFields } from './staffFields.ts'
import type { GroupText } from './staffFields.ts'
import { alipayFields, wechatFields } from './subscribeFields.ts'
import type { SubscribeFields, SubscribeTemplate } from './subscribeFields.ts'

/** For each channel the template it goes by (staff channels have none), the facts it shows, and what goes on the wire. */
type Renderings = {
  wechat: { template: SubscribeTemplate; facts: CitizenFacts; fields: SubscribeFields }
  alipay: { template: SubscribeTemplate; facts: CitizenFacts; fields: SubscribeFields }
  sms: { template: SmsTemplate; facts: CitizenFacts; fields: SmsField[] }
  card: { template: undefined; facts: StaffFacts; fields: StaffCard }
  robot: { template: undefined; facts: StaffFacts; fields: GroupText | undefined }
}
export type RenderedChannel = keyof Renderings

const renderers: { [C in RenderedChannel]: (template: Renderings[C]['template'], facts: Renderings[C]['facts']) => Renderings[C]['fields'] } = {
  wechat: wechatFields, alipay: alipayFields, sms: smsFields,
  card: (_, facts) => cardFields(facts), robot: (_, facts) => groupFields(facts)
}

/** The fields of a message on a channel, each legal there whatever the facts say. */
export const rendered = <C extends RenderedChannel>(channel: C, template: Renderings[C]['template'], facts: Renderings[C]['facts']): Renderings[C]['fields'] =>
  renderers[channel](template, facts)
