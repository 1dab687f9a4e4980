import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import type { WorkingTime } from '@haochaping/shared/calendar/workingTime.ts'
import type { Due } from '@haochaping/shared/deadlines/due.ts'
import { reminderAt } from '@haochaping/shared/deadlines/reminderAt.ts'
import type { AssignmentIn } from './assignment.ts'

/** The morning of the workday before it is due, where that is still to come, and the first morning after; always in working hours. */
export const remindersFor = (working: WorkingTime, startedAt: Instant, due: Due): AssignmentIn<'running'>['reminders'] => {
  const [before, over] = [reminderAt(working, { startedAt, due }, 'oneWorkdayBefore'), reminderAt(working, { startedAt, due }, 'oneWorkdayAfter')]
  return { ...(before === undefined ? {} : { before }), ...(over === undefined ? {} : { over }) }
}
