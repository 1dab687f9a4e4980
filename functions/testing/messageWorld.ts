import type { Way } from '../domain/sending/way.ts'
import { robotRoad } from '../flows/roads/robotRoad.ts'
import { smsRoad } from '../flows/roads/smsRoad.ts'
import { subscriptionRoad } from '../flows/roads/subscriptionRoad.ts'
import { workRoad } from '../flows/roads/workRoad.ts'
import type { Rooms } from '../flows/rooms.ts'
import type { Carriers, FindRoad } from '../notifications/carrier.ts'
import type { SendOutcome } from '../notifications/sendOutcome.ts'
import { readTemplates } from '../notifications/templates/readTemplates.ts'
import type { mortalRooms } from './mortalRooms.ts'

/** One message that somebody found on her phone: by which way, under which key, and the keys of what it told. */
export type Arrival = { way: Way; key: string; tells: readonly string[] }

/** The world outside: what a platform answers and whether the message arrives, and what has arrived. */
export type MessageWorld = { arrived: Arrival[]; answer(way: Way): { outcome: SendOutcome; arrives: boolean } }

const sms = { id: 'SMS_1', params: [{ name: 'item', value: 'item' }] }
const read = readTemplates({
  WECHAT_TEMPLATES: JSON.stringify({ result: { id: 'wx-result', fields: { thing1: 'item', phrase2: 'status', time3: 'at' } }, followUp: null, progress: null }),
  SMS_TEMPLATES: JSON.stringify({ result: sms, followUp: sms, progress: sms, invite: null, staff: sms })
})
if ('wrong' in read) throw new Error(read.wrong.join(' '))
const { templates: { wechat = {}, sms: texts = {} } } = read

type Send = (letter: { key: string }) => Promise<SendOutcome>
const roads: Record<Way, (rooms: Rooms, send: Send, unit: string) => FindRoad> = {
  subscription: (rooms, send) => subscriptionRoad(rooms, { wechat: { templates: wechat, send } }),
  work: (rooms, send) => workRoad(rooms, { wecom: send }),
  sms: (rooms, send) => smsRoad(rooms, { templates: texts, send }),
  robot: (rooms, send, unit) => robotRoad(rooms, { [unit]: send })
}

/** The product's own roads into that world, for a process that may end at each of their calls. 企业微信 drops a message that it has had, as it really does. */
export const mortalCarriers = (own: ReturnType<typeof mortalRooms>, world: MessageWorld): Carriers => {
  const sender = (way: Way, tells: readonly string[]): Send => ({ key }) => own.outside(async () => {
    const { outcome, arrives } = world.answer(way)
    const isKnown = way === 'work' && world.arrived.some((one) => one.way === way && one.key === key)
    if (arrives && !isKnown) world.arrived.push({ way, key, tells })
    return outcome
  })
  const by = (way: Way): FindRoad => (reader, copy, along = []) => roads[way](own, sender(way, [copy, ...along].map(({ key }) => key)), reader.id)(reader, copy, along)
  return { subscription: by('subscription'), work: by('work'), sms: by('sms'), robot: by('robot') }
}
