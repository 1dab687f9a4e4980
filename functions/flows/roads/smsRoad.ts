import type { Copy } from '../../domain/sending/copy.ts'
import { placeOf } from '../../intake/arrivingEvent.ts'
import type { FindRoad } from '../../notifications/carrier.ts'
import { phoneNumber } from '../../notifications/phoneNumber.ts'
import type { SmsSender } from '../../notifications/smsSender.ts'
import { citizenFacts } from '../../notifications/templates/citizenFacts.ts'
import type { CitizenFacts } from '../../notifications/templates/citizenFacts.ts'
import { isCitizenTold } from '../../notifications/templates/isCitizenTold.ts'
import { isStaffTold } from '../../notifications/templates/isStaffTold.ts'
import { rendered } from '../../notifications/templates/rendered.ts'
import type { SmsTemplates } from '../../notifications/templates/smsSettings.ts'
import { staffFacts } from '../../notifications/templates/staffFacts.ts'
import type { StaffTold } from '../../notifications/templates/staffFacts.ts'
import type { ReaderOf } from '../../storage/readers.ts'
import type { Rooms } from '../rooms.ts'
import { staffPhone } from '../staffAddress.ts'

type Needs = Pick<Rooms, 'events' | 'staff' | 'keys'>
type Sms = { templates: SmsTemplates; send: SmsSender }

/** 短信: to the phone the hall noted for the case, or the one staff gave when they were invited. Opened here alone, and kept nowhere. */
export const smsRoad = (rooms: Needs, { templates, send }: Sms): FindRoad => async (reader, copy) => {
  const message = messageOf(templates, copy)
  if (!message) return undefined
  const written = await phoneOf(rooms, reader, copy)
  const to = written === undefined ? undefined : phoneNumber(written)
  return to === undefined ? undefined : { channel: 'sms', carry: () => send({ key: copy.key, to, message }) }
}

const messageOf = (templates: SmsTemplates, { told, matter, at }: Copy): { template: string; params: { name: string; value: string }[] } | undefined => {
  const facts = isCitizenTold(told) ? citizenFacts(told, matter, at) : isStaffTold(told) ? smsFactsOf(told, { matter, at }) : undefined
  const template = facts && templates[facts.kind]
  return facts && template && { template: template.id, params: rendered('sms', template, facts) }
}

/** What a text message to staff shows: the matter and the date, by the one template there is for staff. */
const smsFactsOf = (told: StaffTold, { matter, at }: Pick<Copy, 'matter' | 'at'>): CitizenFacts => {
  const { title, on, deadline } = staffFacts(told, matter, { at, link: '' })
  return { kind: 'staff', item: matter.item, agency: matter.agency, projectNo: matter.projectNo, status: title, title, at, on, ...(deadline ? { deadline: deadline.due } : {}) }
}

const phoneOf = async ({ events, staff, keys }: Needs, { audience, id }: ReaderOf, { eventId }: Copy): Promise<string | undefined> => {
  if (audience === 'staff') {
    const member = await staff.load(id)
    return member?.state === 'active' ? staffPhone(keys, member) : undefined
  }
  const event = eventId === undefined ? undefined : await events.load(eventId)
  return event?.sealed.phone && keys.open(event.sealed.phone, placeOf(event.eventId, 'phone'))
}
