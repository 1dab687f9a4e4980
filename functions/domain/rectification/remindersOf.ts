import type { Policy } from '@haochaping/shared/policy/policy.ts'
import type { OwedMessage, Recipient } from '../owedMessage.ts'
import type { Ticket } from '../ticket.ts'
import type { OpenClock } from './clock.ts'
import type { Mark } from './marks.ts'

type Reminding = Exclude<Mark['what'], 'breach' | 'automaticOrder' | 'unanswered'>

const recipientOf = (ticket: Ticket, step: OpenClock['step'], role: 'handler' | 'leader' | 'supervisor'): Recipient => {
  if (role === 'supervisor' || step === 'decide') return { to: 'supervisors', notOf: ticket.units }
  return step === 'appeal' ? { to: 'panel', notOf: ticket.units } : { to: 'unit', role, unit: ticket.agencyCode }
}

/** 催办: who is reminded of a step at this mark, by the policy. The panel or the supervisors instead of the unit where it is their step; of a verdict only the one who may give it. */
export const remindersOf = (ticket: Ticket, clock: OpenClock, { what, policy }: { what: Reminding; policy: Policy }): OwedMessage[] => {
  if (clock.step === 'followUp') return [{ recipient: { to: 'author' }, told: { purpose: 'followUpReminder', followUp: clock.due } }]
  const roles = policy.reminders.filter(({ value }) => value.when === what).flatMap(({ value }) => value.to)
  const recipients = new Map(roles.map((role) => recipientOf(ticket, clock.step, role)).map((recipient) => [JSON.stringify(recipient), recipient]))
  return [...recipients.values()].map((recipient) => ({ recipient, told: { purpose: 'reminder', step: clock.step, time: what, due: clock.due } }))
}
