import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { StaffMember } from './staffMember.ts'

/** Whether somebody may stand in for a colleague: of the same unit, with the same role, or as the leader of a handler. Nobody for herself. */
export const mayStandIn = (deputy: StaffMember, absent: StaffMember): boolean =>
  deputy.state === 'active' && deputy.staffId !== absent.staffId && deputy.unit === absent.unit &&
  (deputy.role === absent.role || (deputy.role === 'leader' && absent.role === 'handler'))

/** Whether a colleague is absent today and this one is her deputy, and still may be: a deputy who changed unit or role acts for nobody there. */
export const standsIn = (deputy: StaffMember, absent: StaffMember, today: LocalDate): boolean => {
  if (absent.state !== 'active' || !absent.absence) return false
  const { from, to, deputy: named } = absent.absence
  return named === deputy.staffId && from <= today && today <= to && mayStandIn(deputy, absent)
}
