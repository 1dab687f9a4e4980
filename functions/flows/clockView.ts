import { localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import { workdaysBetween } from '@haochaping/shared/calendar/workdaysBetween.ts'
import { countedDays } from '@haochaping/shared/deadlines/countedDays.ts'
import type { Rules } from '@haochaping/shared/deadlines/dueUnder.ts'
import type { ClockView } from '@haochaping/shared/schemas/clockView.ts'
import type { Clock } from '../domain/rectification/clock.ts'

/** A clock as it is shown, with the days that were counted. Overdue is said as soon as it is true, also in the minute before the sweep has written it down. */
export const clockView = (clock: Clock, rules: Rules, now: string): ClockView => {
  const { step, due, basis } = clock
  const overdue = clock.state === 'running' && now > due.at
  return {
    step, due, state: overdue ? 'overdue' : clock.state,
    ...('at' in clock ? { at: clock.at } : {}),
    ...(clock.state === 'late' ? { workdaysLate: workdaysBetween(rules.calendar, due.on, localDateOf(clock.at)).count } : {}),
    ...(overdue || clock.state === 'overdue' ? { workdaysLate: workdaysBetween(rules.calendar, due.on, localDateOf(now)).count } : {}),
    ...(basis.by === 'policy' ? { why: whyOf(clock, basis, rules) } : { why: { from: basis.from, n: 0, unit: 'day', days: [], movedOn: false, extended: clock.extensions.length, promised: true } })
  }
}

const whyOf = ({ extensions }: Clock, { from, duration }: Extract<Clock['basis'], { by: 'policy' }>, rules: Rules): NonNullable<ClockView['why']> =>
  ({ from, ...duration, ...countedDays(rules, from, duration), extended: extensions.length, promised: false })
