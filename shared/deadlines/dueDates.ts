import type { Instant } from '../calendar/localDate.ts'
import type { WorkCalendar } from '../calendar/workCalendar.ts'
import type { Policy } from '../policy/policy.ts'
import type { Due } from './due.ts'
import { dueUnder } from './dueUnder.ts'

/** 签收, 回访核实, 整改, 反馈: the dates a fresh ticket starts with. */
export type DueDates = { accept: Due; contact: Due; rectify: Due; reply: Due }

/**
 * The due dates of a ticket (差评工单) opened at `start`, all counted from there, whoever holds it: a transfer
 * restarts no clock. Until it is classified it counts as simple, so the earlier date holds.
 */
export const dueDates = (policy: Policy, calendar: WorkCalendar, start: Instant): DueDates => {
  const rules = { policy, calendar }
  const { accept, contact, rectifySimple, reply } = policy.steps
  return {
    accept: dueUnder(rules, start, accept.value),
    contact: dueUnder(rules, start, contact.value),
    rectify: dueUnder(rules, start, rectifySimple.value),
    reply: dueUnder(rules, start, reply.value)
  }
}
