import type { Absence } from '@haochaping/shared/schemas/absence.ts'
import { localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import type { Refusal } from '@haochaping/shared/schemas/refusal.ts'
import type { Act } from '../staffLedger.ts'
import type { ActiveStaff, StaffMember } from '../staffMember.ts'
import { mayStandIn } from '../standsIn.ts'
import { changed } from './changed.ts'

/** An absence, and its deputy as she stands now. */
export type AbsenceAsked = { absence: Absence; deputy: StaffMember | undefined }

/** The member with this absence in place of any other. It may have begun, but not be over, and its deputy must be able to stand in. */
export const setAbsence = (member: ActiveStaff, { absence, deputy }: AbsenceAsked, act: Act): ActiveStaff | Refusal => {
  if (absence.to < absence.from || absence.to < localDateOf(act.at)) return { refused: 'badRequest', fields: ['absence.to'] }
  if (!deputy || !mayStandIn(deputy, member)) return { refused: 'deputyUnfit' }
  return { ...changed(member, { fact: 'absenceSet', data: { ...absence } }, act), absence }
}

/** The member back at her post; unchanged where she was not away. */
export const endAbsence = (member: ActiveStaff, act: Act): ActiveStaff => {
  const { absence, ...present } = member
  return absence ? changed(present, { fact: 'absenceEnded' }, act) : member
}
