import type { ConsentPlatform } from '@haochaping/shared/schemas/templateKind.ts'
import { phoneWords } from '@haochaping/shared/words/phoneWords.ts'
import { demoPeople } from '../../demo/demoPeople.ts'
import { demoStaff } from '../../demo/demoStaff.ts'
import type { DeliveredMessage } from '../fakes/deliveredMessage.ts'
import type { DingtalkDelivered } from '../fakes/dingtalkDelivered.ts'
import type { SentMessage } from '../fakes/sentMessage.ts'
import type { SmsDelivered } from '../fakes/smsDelivered.ts'
import type { WecomDelivered } from '../fakes/wecomDelivered.ts'
import type { ZwdingDelivered } from '../fakes/zwdingNotices.ts'
import { localRobots } from '../localApps.ts'
import { fieldLine, kindOf } from '../localTemplates.ts'
import type { Arrival } from './arrival.ts'
import { pageBehind } from './pageBehind.ts'

/** A subscription message: the template's title, a line for each field, the page it opens. */
export const subscriptionArrival = (platform: ConsentPlatform) => ({ person, template, page, fields, at }: DeliveredMessage): Arrival => {
  const kind = kindOf(platform, template)
  const text = Object.entries(fields).map(([key, value]) => fieldLine(platform, key, value)).join('\n')
  return { channel: platform, to: person, at, title: kind ? phoneWords.templates[kind] : template, text, page: `/${page}` }
}

const linked = (link: string): Pick<Arrival, 'page'> => {
  const page = pageBehind(link)
  return page === undefined ? {} : { page }
}

/** The first line of a group's notice is its head. */
const groupArrival = (channel: 'wecomGroup' | 'dingtalkGroup', to: string, { text, at }: { text: string; at: string }): Arrival => {
  const [title = '', ...lines] = text.split('\n')
  return { channel, to, at, title, text: lines.filter((line) => pageBehind(line) === undefined).join('\n'), ...linked(text) }
}

export const wecomArrival = (one: WecomDelivered): Arrival =>
  'robot' in one ? groupArrival('wecomGroup', localRobots.wecom.unit, one)
    : { channel: 'wecom', to: one.to, at: one.at, title: one.card.title, text: one.card.description, ...linked(one.card.url) }

export const zwdingArrival = ({ to, at, card }: ZwdingDelivered): Arrival => ({ channel: 'zwding', to, at, title: card.title, text: card.markdown, ...linked(card.single_url) })

/** Nobody in the demo city is told by 钉钉 but a group. */
export const dingtalkArrival = (one: DingtalkDelivered): Arrival =>
  'robot' in one ? groupArrival('dingtalkGroup', localRobots.dingtalk.unit, one)
    : { channel: 'dingtalkGroup', to: one.to, at: one.at, title: one.card.title, text: one.card.markdown, ...linked(one.card.single_url) }

const ownerOf = (phone: string): string => [...demoPeople, ...demoStaff].find(({ mobile }) => mobile === phone)?.id ?? ''

export const smsArrival = ({ to, at, text }: SmsDelivered): Arrival => {
  const [, sender = '', body = text] = /^【([^】]*)】(.*)$/s.exec(text) ?? []
  return { channel: 'sms', to: ownerOf(to), at, title: sender, text: body }
}

export const gatewayArrival = ({ title, body, link, receivedAt }: SentMessage): Arrival => ({ channel: 'gateway', to: '', at: receivedAt, title, text: body, ...linked(link ?? '') })
