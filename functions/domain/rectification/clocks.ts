import { addWorkdays, workdayFrom } from '@haochaping/shared/calendar/addWorkdays.ts'
import { endOfDay } from '@haochaping/shared/calendar/localDate.ts'
import type { Instant, LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { Due } from '@haochaping/shared/deadlines/due.ts'
import { dueUnder } from '@haochaping/shared/deadlines/dueUnder.ts'
import type { Rules } from '@haochaping/shared/deadlines/dueUnder.ts'
import type { Duration } from '@haochaping/shared/deadlines/duration.ts'
import { clockSteps } from '@haochaping/shared/schemas/clockView.ts'
import type { ClockStep } from '@haochaping/shared/schemas/clockView.ts'
import { isOpen } from './clock.ts'
import type { Clock } from './clock.ts'

const promisedDue = ({ calendar }: Rules, on: LocalDate): Due => {
  const { day, provisional } = workdayFrom(calendar, on)
  return { at: endOfDay(day), on: day, provisional }
}

const extendedBy = (rules: Rules, due: Due, { n, unit }: Duration): Due => {
  if (unit !== 'workday') return dueUnder(rules, due.at, { n, unit })
  const { day, provisional } = addWorkdays(rules.calendar, due.on, n)
  return { at: endOfDay(day), on: day, provisional: due.provisional || provisional }
}

/** The due date of a clock as policy and calendar stand: its basis, then each extension. */
export const dueOf = ({ basis, extensions }: Pick<Clock, 'basis' | 'extensions'>, rules: Rules): Due => {
  const first = basis.by === 'policy' ? dueUnder(rules, basis.from, basis.duration) : promisedDue(rules, basis.on)
  return extensions.reduce((due, extension) => extendedBy(rules, due, extension), first)
}

/** A clock that begins to run now, counted from `from` where that is earlier. */
export const startedClock = (step: ClockStep, duration: Duration, { rules, now, from = now }: { rules: Rules; now: Instant; from?: Instant }): Clock => {
  const counted = { basis: { by: 'policy' as const, from, duration }, extensions: [] }
  return { ...counted, step, startedAt: now, due: dueOf(counted, rules), lookedAt: now, state: 'running' }
}

const changed = (clocks: readonly Clock[], steps: readonly ClockStep[], change: (clock: Clock) => Clock): Clock[] =>
  clocks.map((clock) => (steps.includes(clock.step) && isOpen(clock) ? change(clock) : clock))

/** The steps are done: met in time, or late where they were due before now. A step already done stays as it was. */
export const finished = (clocks: readonly Clock[], steps: readonly ClockStep[], at: Instant): Clock[] =>
  changed(clocks, steps, (clock) => ({ ...clock, state: clock.state === 'overdue' || at > clock.due.at ? 'late' : 'met', at }))

/** Nothing is owed under these steps any more. */
export const stopped = (clocks: readonly Clock[], steps: readonly ClockStep[], at: Instant): Clock[] =>
  changed(clocks, steps, (clock) => ({ ...clock, state: 'stopped', at }))

/** The clocks of a ticket that is closed: nothing is owed any more but the decision on an appeal, which would lie for ever without its clock. */
export const afterClosing = (clocks: readonly Clock[], at: Instant): Clock[] =>
  stopped(clocks, clockSteps.filter((step) => step !== 'appeal'), at)

/**
 * The steps are counted on another basis. What is over its time stays so, with its date, also in the minute before the
 * breach is written down. A date that moves back before the last look at it is looked at again from there.
 */
export const rebased = (clocks: readonly Clock[], steps: readonly ClockStep[], { basis, rules, now }: { basis: Clock['basis']; rules: Rules; now: Instant }): Clock[] =>
  changed(clocks, steps, (clock) => {
    if (clock.state === 'overdue' || now > clock.due.at) return clock
    const due = dueOf({ ...clock, basis }, rules)
    return { ...clock, basis, due, lookedAt: due.at < clock.lookedAt ? due.at : clock.lookedAt }
  })

/** The steps get so much more time, as long as they are not overdue. */
export const extended = (clocks: readonly Clock[], steps: readonly ClockStep[], { by, rules }: { by: Duration; rules: Rules }): Clock[] =>
  changed(clocks, steps, (clock) => {
    const extensions = [...clock.extensions, by]
    return clock.state === 'running' ? { ...clock, extensions, due: dueOf({ ...clock, extensions }, rules) } : clock
  })

/** The clock of a step that was started last, or undefined. */
export const clockOf = (clocks: readonly Clock[], step: ClockStep): Clock | undefined => clocks.findLast((clock) => clock.step === step)
