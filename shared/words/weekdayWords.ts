import type { LocalDate } from '../calendar/localDate.ts'
import { dayOfWeek } from '../calendar/localDate.ts'
import { dayWord } from './dayWords.ts'

/** Sunday first, as dayOfWeek counts. */
export const weekdayWords = ['日', '一', '二', '三', '四', '五', '六'] as const

/** A day with its weekday: 11月27日 周五. */
export const dayOfWeekWord = (day: LocalDate, near?: LocalDate): string => `${dayWord(day, near)} 周${weekdayWords[dayOfWeek(day)] ?? ''}`
