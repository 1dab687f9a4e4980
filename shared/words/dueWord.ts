import type { LocalDate } from '../calendar/localDate.ts'
import { endOfDay } from '../calendar/localDate.ts'
import type { Due } from '../deadlines/due.ts'
import { dayWord, instantWord } from './dayWords.ts'

/** A due time as people say it: the day alone when the whole day counts, the hour too when it does not. */
export const dueWord = (due: Due, near?: LocalDate): string =>
  due.at === endOfDay(due.on) ? dayWord(due.on, near) : instantWord(due.at, near)

/** The same where nothing beside it can say that the day is provisional: 11月27日（暂定）. */
export const markedDueWord = (due: Due, near?: LocalDate): string => `${dueWord(due, near)}${due.provisional ? '（暂定）' : ''}`
