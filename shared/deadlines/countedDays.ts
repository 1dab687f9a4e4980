import { addDays, localDateOf } from '../calendar/localDate.ts'
import type { Instant, LocalDate } from '../calendar/localDate.ts'
import { dayKind } from '../calendar/workCalendar.ts'
import type { WorkCalendar } from '../calendar/workCalendar.ts'
import type { CountedDay } from '../schemas/clockView.ts'
import { dueDate } from './dueDate.ts'
import { dueUnder } from './dueUnder.ts'
import type { Rules } from './dueUnder.ts'
import type { Duration } from './duration.ts'

/** The days of a deadline from that of arrival to the due day. movedOn: it ended on a rest day and was moved on (顺延). */
export type CountedDays = { days: CountedDay[]; movedOn: boolean }

/**
 * 为什么是这一天: what each day is and the how-manieth it counts; the last is the day of dueUnder. Of workdays only
 * workdays count. Of natural days all count, and where the last of them is a rest day, it and those it was moved over
 * show what they are. Of hours there is the day they end on, nothing counted.
 * A day is provisional where the due day hangs on it and its year is not loaded: if any is, the due day is.
 */
export const countedDays = (rules: Rules, from: Instant, duration: Duration): CountedDays => {
  const arrival = localDateOf(from)
  const ends = duration.n === 0 ? arrival : dueDate(rules.calendar, from, duration).on
  const due = dueUnder(rules, from, duration).on
  const stretch = { calendar: rules.calendar, arrival, ends, due, hangs: hangsOnEnd(rules, duration) }
  const provisional = ends === arrival && stretch.hangs && dayKind(rules.calendar, arrival).provisional
  return {
    days: [{ day: arrival, kind: 'arrival', provisional }, ...listed[duration.unit](stretch)],
    movedOn: due > ends
  }
}

/** Where a count begins, where it ends by itself, and where it ends after moving on. */
type Stretch = { calendar: WorkCalendar; arrival: LocalDate; ends: LocalDate; due: LocalDate; hangs: boolean }

/** Whether it matters what the day is on which the count ends. */
const hangsOnEnd = ({ policy }: Rules, { unit }: Duration): boolean =>
  unit === 'workday' || (unit === 'day' && policy.restDayMovesOn.value)

const daysAfterArrival = ({ arrival, due }: Stretch): LocalDate[] => {
  const days: LocalDate[] = []
  for (let day = arrival; day < due;) {
    day = addDays(day, 1)
    days.push(day)
  }
  return days
}

const workdays = (stretch: Stretch): CountedDay[] => {
  let count = 0
  return daysAfterArrival(stretch).map((day) => {
    const known = dayKind(stretch.calendar, day)
    const counts = day <= stretch.ends && (known.kind === 'workday' || known.kind === 'makeUp')
    if (counts) count += 1
    return { day, ...known, ...(counts ? { count } : {}) }
  })
}

const naturalDays = (stretch: Stretch): CountedDay[] => daysAfterArrival(stretch).map((day, at) => {
  const count = at + 1
  if (day < stretch.ends || !stretch.hangs) return { day, kind: 'day', count, provisional: false }
  const known = dayKind(stretch.calendar, day)
  if (stretch.due === stretch.ends) return { day, kind: 'day', count, provisional: known.provisional }
  return { day, ...known, ...(day === stretch.ends ? { count } : {}) }
})

const hours = ({ arrival, due }: Stretch): CountedDay[] => due > arrival ? [{ day: due, kind: 'day', provisional: false }] : []

const listed: Record<Duration['unit'], (stretch: Stretch) => CountedDay[]> = { workday: workdays, day: naturalDays, hour: hours }
