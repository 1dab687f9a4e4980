import type { ConsentPlatform } from '@haochaping/shared/schemas/templateKind.ts'
import type { TemplateKind } from '@haochaping/shared/schemas/templateKind.ts'
import type { ConsentEntry } from '../../domain/consent/consentEntry.ts'
import { reaches } from '../../domain/consent/stockOf.ts'
import type { Result } from '../../domain/sending/concluded.ts'
import type { FindRoad, Road } from '../../notifications/carrier.ts'
import type { Sender } from '../../notifications/sender.ts'
import { citizenFacts } from '../../notifications/templates/citizenFacts.ts'
import { isCitizenTold } from '../../notifications/templates/isCitizenTold.ts'
import { rendered } from '../../notifications/templates/rendered.ts'
import type { SubscribeTemplates } from '../../notifications/templates/subscribeSettings.ts'
import type { SubscribeMessage } from '../../notifications/subscribeMessage.ts'
import { noteConsent } from '../noteConsent.ts'
import { reachOf } from '../reachOf.ts'
import type { Rooms } from '../rooms.ts'

type Needs = Pick<Rooms, 'reaches' | 'consents' | 'keys' | 'clock'>
/** A platform's sender and, where the platform tells, whether somebody has said yes to a template there. */
type Platform<Address> = { templates: SubscribeTemplates; send: Sender<Address, SubscribeMessage>; agrees?: (to: Address, templateId: string) => Promise<boolean> }
export type Platforms = { wechat?: Platform<string>; alipay?: Platform<{ openId: string } | { userId: string }> }
type Way = { platform: ConsentPlatform; templates: SubscribeTemplates; agrees(templateId: string): Promise<boolean>; send(key: string, message: SubscribeMessage): Promise<Result> }

/** Where a message leads inside the mini-program: the progress of the case, by an id that says nothing of it. */
const pageOf = (eventId: string | undefined): string => (eventId === undefined ? 'mine/pages/inbox/index' : `mine/pages/progress/index?eventId=${eventId}`)

/** 订阅消息: to a citizen who has an account on a platform and has agreed to messages of this kind there. A send is taken off her stock; a refusal corrects it. Where our stock is empty a platform that can be asked is: she may have said yes where we did not hear it. */
export const subscriptionRoad = (rooms: Needs, platforms: Platforms): FindRoad => async ({ id: person }, { key, at, told, matter, eventId }) => {
  if (!isCitizenTold(told)) return undefined
  const facts = citizenFacts(told, matter, at)
  const { kind } = facts
  if (kind === 'invite' || kind === 'staff') return undefined
  for (const way of await waysTo(rooms, person, platforms)) {
    const template = way.templates[kind]
    if (!template || !(reaches(await rooms.consents.load({ person, platform: way.platform }), kind) || await way.agrees(template.id))) continue
    const message: SubscribeMessage = { templateId: template.id, page: pageOf(eventId), data: rendered(way.platform, template, facts) }
    return roadBy(rooms, { way, person, key, kind, message })
  }
  return undefined
}

const waysTo = async (rooms: Needs, person: string, { wechat, alipay }: Platforms): Promise<Way[]> => {
  const to = await reachOf(rooms, person)
  const { wechat: openid, alipay: alipayId } = to
  return [
    ...(wechat && openid !== undefined ? [{ platform: 'wechat' as const, templates: wechat.templates, agrees: async () => false, send: (key: string, message: SubscribeMessage) => wechat.send({ key, to: openid, message }) }] : []),
    ...(alipay && alipayId !== undefined ? [{ platform: 'alipay' as const, templates: alipay.templates, agrees: async (templateId: string) => await alipay.agrees?.(alipayId, templateId) ?? false, send: (key: string, message: SubscribeMessage) => alipay.send({ key, to: alipayId, message }) }] : [])
  ]
}

type Telling = { way: Way; person: string; key: string; kind: TemplateKind; message: SubscribeMessage }

/** What an outcome says of the stock: what may have arrived is spent, what was refused corrects it. */
const whatOf: Partial<Record<Result['outcome'], ConsentEntry['what']>> = { accepted: 'spent', unsure: 'spent', noRight: 'corrected' }

const roadBy = (rooms: Needs, { way, person, key, kind, message }: Telling): Road => ({
  channel: way.platform,
  carry: async () => {
    const result = await way.send(key, message)
    const what = whatOf[result.outcome]
    if (what) await noteConsent(rooms, { person, platform: way.platform }, [{ what, kind, key: `copy:${key}`, at: rooms.clock.now() }])
    return result
  }
})
