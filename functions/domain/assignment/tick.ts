import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { workingInstantFrom } from '@haochaping/shared/calendar/workingTime.ts'
import type { WorkingTime } from '@haochaping/shared/calendar/workingTime.ts'
import { withDeliveries } from '../effect.ts'
import type { OwedMessage } from '../owedMessage.ts'
import type { Assignment, AssignmentIn } from './assignment.ts'
import { noted } from './assignmentLedger.ts'
import type { AssignmentEntry } from './assignmentLedger.ts'
import { aboutOf, toSupervisors, toUnit } from './messagesTo.ts'

type Passing = { now: Instant; working: WorkingTime }
type Running = AssignmentIn<'running'>

/**
 * What happens to an assignment by its date alone: the unit is reminded once before, and once it is over the unit and
 * the supervisors are told, once. Always in working hours; a reminder that a standstill has kept until it was over is
 * not sent any more. The same assignment when nothing is due.
 */
export const tick = (assignment: Assignment, passing: Passing): Assignment => {
  if (assignment.state !== 'running') return assignment
  const { before, over } = assignment.reminders
  const { now } = passing
  if (over !== undefined && over <= now) return reminded(assignment, 'over', passing)
  return before !== undefined && before <= now ? reminded(assignment, 'before', passing) : assignment
}

const reminded = (running: Running, what: 'before' | 'over', { now, working }: Passing): Assignment => {
  const open = workingInstantFrom(working.calendar, working.hours, now)
  if (open > now) return { ...running, reminders: { ...running.reminders, [what]: open } }
  const { over } = running.reminders
  const reminders = what === 'before' && over !== undefined ? { over } : {}
  if (what === 'before' && now > running.due.at) return { ...running, reminders }
  const fact: AssignmentEntry['fact'] = what === 'before' ? 'reminded' : 'overdue'
  return {
    ...running, reminders, ledger: noted(running.ledger, { at: now, actor: 'system', fact, data: { due: running.due.on } }),
    effects: withDeliveries(running, messages(running, what), now)
  }
}

const messages = (running: Running, what: 'before' | 'over'): OwedMessage[] => {
  const told = { purpose: 'assignmentDue' as const, ...aboutOf(running), unit: running.unitName, due: running.due, over: what === 'over' }
  return what === 'before' ? toUnit(running, told) : [...toUnit(running, told), ...toSupervisors(running, told)]
}
