import { localDateOf } from '../../calendar/localDate.ts'
import type { Instant, LocalDate } from '../../calendar/localDate.ts'
import type { ClockView, CountedDay } from '../../schemas/clockView.ts'
import type * as chinese from '../dueWhyWords.ts'
import { dateWord, dayWord, instantWord } from './dayWords.ts'
import type { Wording } from './wording.ts'

const kinds: Record<CountedDay['kind'], string> = {
  arrival: 'counted from here, this day itself is not', workday: 'working day', makeUp: 'weekend worked in lieu', weekend: 'weekend', holiday: 'public holiday', closure: 'closed', day: 'every day'
}

const some = (n: number, one: string): string => n === 1 ? `1 ${one}` : `${n} ${one}s`

const beginning: Record<NonNullable<ClockView['why']>['unit'], (from: Instant, n: number, near: LocalDate) => string> = {
  workday: (from, n, near) => `${some(n, 'working day')} after ${dayWord(localDateOf(from), near)}. Weekends and public holidays do not count; weekends worked in lieu do.`,
  day: (from, n, near) => `${some(n, 'day')} after ${dayWord(localDateOf(from), near)}. Weekends and public holidays count too.`,
  hour: (from, n, near) => `${some(n, 'full hour')} from ${instantWord(from, near)}. Nights, weekends and public holidays count too.`
}

export const dueWhyWords: Wording<typeof chinese.dueWhyWords> = {
  ask: 'Why this day',
  counted: ({ from, n, unit }, near) => beginning[unit](from, n, near),
  promised: 'This is the day the office promised you. It is not later than the rules allow.',
  movedOn: 'The last day fell on a day off, so it moves to the next working day.',
  extended: (times, day) => `An extension was granted ${times === 1 ? 'once' : `${times} times`}, so it is due by ${day}.`,
  lastMoment: 'Up to the last moment of the due day it is in time.',
  kind: ({ kind, count }) => kind === 'arrival' || count !== undefined ? kinds[kind] : `${kinds[kind]}, not counted`,
  days: (first, last, near) => first === last
    ? dayWord(first, near)
    : `${dateWord(first)}–${dateWord(last)}${last.slice(0, 4) === near.slice(0, 4) ? '' : ` ${last.slice(0, 4)}`}`,
  number: (first, last) => first === last ? `day ${first}` : `days ${first}–${last}`,
  rule: 'By this rule',
  source: 'Source',
  verified: 'The source has been checked',
  unverified: 'The source has not been checked yet'
}
