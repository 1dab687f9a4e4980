import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import type { Rules } from '@haochaping/shared/deadlines/dueUnder.ts'
import type { CaseFacts } from '../caseFacts.ts'
import type { TicketIn } from '../ticket.ts'
import type { Clock } from './clock.ts'
import { startedClock } from './clocks.ts'

/** The clocks a round begins with. Until the unit says which way it goes, the matter counts as simple: the earlier date holds. */
export const firstClocks = (rules: Rules, now: Instant): Clock[] => {
  const { accept, contact, rectifySimple, reply } = rules.policy.steps
  return [
    startedClock('accept', accept.value, { rules, now }),
    startedClock('contact', contact.value, { rules, now }),
    startedClock('rectify', rectifySimple.value, { rules, now }),
    startedClock('reply', reply.value, { rules, now })
  ]
}

/** A ticket as a 差评 opens it, at the unit that handled the case. */
export const openTicket = ({ agencyCode, agency }: Pick<CaseFacts, 'agencyCode' | 'agency'>, rules: Rules, now: Instant): TicketIn<'received'> => ({
  phase: 'received', openedAt: now, firstOwner: agencyCode, agencyCode, agency, hands: 1, transfers: [], units: [agencyCode], round: 1, turn: 0,
  clocks: firstClocks(rules, now), attempts: [], views: [], extensions: [], appeal: { state: 'none' }, orders: [], supplements: [], rounds: []
})
