import { localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { isCanary } from '../domain/canary/isCanary.ts'
import { notOfUnits } from '../domain/keptMessage.ts'
import type { OwedMessage } from '../domain/owedMessage.ts'
import type { ServiceEvent } from '../domain/serviceEvent.ts'
import type { ActiveStaff, StaffMember } from '../domain/staffMember.ts'
import { standsIn } from '../domain/standsIn.ts'
import type { ReaderOf } from '../storage/readers.ts'
import type { Rooms } from './rooms.ts'

type Recipient = OwedMessage['recipient']

/**
 * Who is told of a message outside the inbox: the citizen; the people who hold the role in the unit, and the unit's group
 * once, with its handlers; supervisors and panel of units it is not kept from. Where somebody is absent, her deputy. Of the
 * canary's messages nobody.
 */
export const readersOf = async ({ staff, clock }: Pick<Rooms, 'staff' | 'clock'>, recipient: Recipient, event?: ServiceEvent): Promise<ReaderOf[]> => {
  if (recipient.to === 'author') return event?.outcome.state === 'rated' ? [{ audience: 'citizen', id: event.outcome.rating.rater }] : []
  if (recipient.to === 'applicant') return event?.keys.person === undefined ? [] : [{ audience: 'citizen', id: event.keys.person }]
  if (recipient.to === 'unit' && isCanary(recipient.unit)) return []
  const all = await staff.list()
  const today = localDateOf(clock.now())
  const own = all.filter((member) => member.state === 'active').filter((member) => isMeant(recipient, member))
  const there = new Set(own.map((member) => presentFor(member, all, today)))
  const people = [...there].map((id): ReaderOf => ({ audience: 'staff', id }))
  return recipient.to === 'unit' && recipient.role === 'handler' ? [...people, { audience: 'group', id: recipient.unit }] : people
}

const isMeant = (recipient: Exclude<Recipient, { to: 'author' | 'applicant' }>, { role, unit }: ActiveStaff): boolean => {
  if (recipient.to === 'unit') return role === recipient.role && unit === recipient.unit
  return role === (recipient.to === 'panel' ? 'panel' : 'supervisor') && !notOfUnits(recipient).includes(unit)
}

/** She herself, or whoever stands in for her today; where that ends in nobody, she herself. */
const presentFor = (member: StaffMember, all: readonly StaffMember[], today: LocalDate): string => {
  const passed = [member.staffId]
  for (let at: StaffMember = member; ;) {
    const absent = at.state === 'active' && at.absence !== undefined && at.absence.from <= today && today <= at.absence.to
    const deputy = all.find((one) => standsIn(one, at, today))
    if (!absent) return at.staffId
    if (!deputy || passed.includes(deputy.staffId)) return member.staffId
    passed.push(deputy.staffId)
    at = deputy
  }
}
