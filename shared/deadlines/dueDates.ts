import type { Instant } from '../calendar/localDate.ts'
import type { WorkCalendar } from '../calendar/workCalendar.ts'
import type { Policy } from '../policy/policy.ts'
import { dueUnder } from './dueUnder.ts'
import type { TicketDues } from './ticketDues.ts'

/**
 * The due dates of a ticket (差评工单) opened at `start`, all counted from there, whoever holds it: a transfer
 * restarts no clock. Until it is classified it counts as simple, so the earlier date holds.
 */
export const dueDates = (policy: Policy, calendar: WorkCalendar, start: Instant): TicketDues => {
  const rules = { policy, calendar }
  const { accept, contact, rectifySimple, reply } = policy.steps
  return {
    accept: dueUnder(rules, start, accept.value),
    contact: dueUnder(rules, start, contact.value),
    rectify: dueUnder(rules, start, rectifySimple.value),
    reply: dueUnder(rules, start, reply.value)
  }
}
