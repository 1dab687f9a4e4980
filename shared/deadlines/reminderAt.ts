import { addSeconds, secondsBetween } from '../calendar/localDate.ts'
import type { Instant } from '../calendar/localDate.ts'
import { openingPast, openingUpTo, workingInstantFrom } from '../calendar/workingTime.ts'
import type { WorkingTime } from '../calendar/workingTime.ts'
import type { reminderTimes } from '../schemas/message.ts'
import type { Due } from './due.ts'

/** The reminders that come once; the daily ones come after them, see dailyReminderAfter. */
export type ReminderTime = Exclude<(typeof reminderTimes)[number], 'daily'>

/** A step's clock: when it was started, and until when the step is due. */
export type Clock = { startedAt: Instant; due: Due }

/** The morning of the due day: the last opening at which there is still time. Of a due time on a rest day or before opening, that of the workday before. */
const dueMorning = ({ calendar, hours }: WorkingTime, due: Due): Instant => openingUpTo(calendar, hours, due.at)

/** The morning of the workday before that one. */
const morningBefore = ({ calendar, hours }: WorkingTime, due: Due): Instant =>
  openingUpTo(calendar, hours, addSeconds(dueMorning({ calendar, hours }, due), -1))

const morningAfter = ({ calendar, hours }: WorkingTime, due: Due): Instant => openingPast(calendar, hours, due.at)

/** Half the time from start to due on the wall clock, moved into working hours; none where the next reminder would be there already. */
const halfway = (working: WorkingTime, clock: Clock): Instant | undefined => {
  const { startedAt, due } = clock
  const middle = addSeconds(startedAt, Math.floor(secondsBetween(startedAt, due.at) / 2))
  const at = workingInstantFrom(working.calendar, working.hours, middle)
  const next = reminderAt(working, clock, 'oneWorkdayBefore') ?? reminderAt(working, clock, 'due')
  return next !== undefined && at < next ? at : undefined
}

const instantOf = (working: WorkingTime, clock: Clock, time: ReminderTime): Instant | undefined => {
  switch (time) {
    case 'halfway': return halfway(working, clock)
    case 'oneWorkdayBefore': return morningBefore(working, clock.due)
    case 'due': return dueMorning(working, clock.due)
    case 'oneWorkdayAfter': return morningAfter(working, clock.due)
  }
}

/**
 * When people are reminded of a step (催办), always in working hours: halfway to it; on the morning of the workday
 * before; on the morning of the due day, the last one that leaves time; on the first morning after it was missed.
 * Each is earlier than the next. undefined where there is no room for one: it would not be after the start.
 */
export const reminderAt = (working: WorkingTime, clock: Clock, time: ReminderTime): Instant | undefined => {
  const at = instantOf(working, clock, time)
  return at !== undefined && at > clock.startedAt ? at : undefined
}

/** The first daily reminder later than `after`: every morning of a workday from the one after oneWorkdayAfter on. */
export const dailyReminderAfter = (working: WorkingTime, due: Due, after: Instant): Instant => {
  const first = morningAfter(working, due)
  return openingPast(working.calendar, working.hours, after > first ? after : first)
}
