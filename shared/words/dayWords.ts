import { addHours, localDateOf } from '../calendar/localDate.ts'
import type { Instant, LocalDate } from '../calendar/localDate.ts'

/** A day as people say it: 11月20日; with its year when that is not the year of `near`. */
export const dayWord = (day: LocalDate, near?: LocalDate): string => {
  const [year, month, date] = day.split('-')
  const plain = `${Number(month)}月${Number(date)}日`
  return near !== undefined && near.slice(0, 4) !== year ? `${year}年${plain}` : plain
}

/** The time of day in Shanghai (UTC+8 all year): 10:42. */
export const timeWord = (at: Instant): string => addHours(at, 8).slice(11, 16)

/** Day and time in Shanghai: 11月21日 10:42; with the year when that is not the year of `near`. */
export const instantWord = (at: Instant, near?: LocalDate): string => `${dayWord(localDateOf(at), near)} ${timeWord(at)}`

/** A day with its year, for what is kept for long: 2026年11月21日. */
export const fullDayWord = (day: LocalDate): string => `${day.slice(0, 4)}年${dayWord(day)}`

/** Day and time with the year: 2026年11月21日 10:42. */
export const fullInstantWord = (at: Instant): string => `${fullDayWord(localDateOf(at))} ${timeWord(at)}`
