import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { nextDue } from '../effect.ts'
import type { Assignment } from './assignment.ts'

/** When an assignment wants a sweeper: for a message, a reminder, or to tell everyone behind it; undefined when it owes nothing. */
export const dueAt = (assignment: Assignment): Instant | undefined =>
  [nextDue(assignment.effects), ...timersOf(assignment)].filter((at) => at !== undefined).sort().at(0)

const timersOf = (assignment: Assignment): (Instant | undefined)[] => {
  if (assignment.state === 'running') return [assignment.reminders.before, assignment.reminders.over]
  return assignment.state === 'published' && isTelling(assignment.telling) ? [assignment.telling.notBefore] : []
}

/** Whether somebody behind it may still have to be told. */
export const isTelling = ({ named, next }: { named: boolean; next?: string | undefined }): boolean => !named || next !== undefined
