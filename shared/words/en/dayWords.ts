import { dayOfWeek, localDateOf } from '../../calendar/localDate.ts'
import type { LocalDate } from '../../calendar/localDate.ts'
import { timeWord } from '../dayWords.ts'
import type * as chinese from '../dayWords.ts'
import type { Wording } from './wording.ts'

const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'] as const
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const

/** November, by its number: 11 → Nov. */
export const monthWord = (month: number): string => months[month - 1] ?? ''

/** 20 Nov, without its weekday. */
export const dateWord = (day: LocalDate): string => `${Number(day.slice(8))} ${monthWord(Number(day.slice(5, 7)))}`

/** Fri 20 Nov; with its year when that is not the year of `near`. */
export const dayWord: Wording<typeof chinese.dayWord> = (day, near) => {
  const plain = `${weekdays[dayOfWeek(day)] ?? ''} ${dateWord(day)}`
  return near !== undefined && near.slice(0, 4) !== day.slice(0, 4) ? `${plain} ${day.slice(0, 4)}` : plain
}

/** Fri 20 Nov, 10:42. */
export const instantWord: Wording<typeof chinese.instantWord> = (at, near) => `${dayWord(localDateOf(at), near)}, ${timeWord(at)}`

/** Fri 20 Nov 2026. */
export const fullDayWord: Wording<typeof chinese.fullDayWord> = (day) => `${dayWord(day)} ${day.slice(0, 4)}`

/** For what is kept for long and may be read abroad: Fri 20 Nov 2026, 10:42 Beijing time. */
export const fullInstantWord: Wording<typeof chinese.fullInstantWord> = (at) => `${fullDayWord(localDateOf(at))}, ${timeWord(at)} Beijing time`
