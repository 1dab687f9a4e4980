import type { LocalDate } from '../calendar/localDate.ts'
import { firstDayOf, kindOfPeriod, lastDayOf, periodOf } from '../indicators/period.ts'
import type { Period, PeriodKind } from '../indicators/period.ts'
import { dayWord } from './dayWords.ts'

/** The period that today lies in. */
export const thisPeriodWords: Record<PeriodKind, string> = { week: '本周', month: '本月', quarter: '本季', year: '本年' }

const oneBeforeWords: Record<PeriodKind, string> = { week: '前一周', month: '前一个月', quarter: '前一季', year: '前一年' }
const oneAfterWords: Record<PeriodKind, string> = { week: '后一周', month: '后一个月', quarter: '后一季', year: '后一年' }

/** A period by its name: 2026年11月, 2026年第4季度, 2026年; a week by its days. */
export const periodWord = (period: Period, today: LocalDate): string => {
  const year = `${period.slice(0, 4)}年`
  switch (kindOfPeriod(period)) {
    case 'week': return daysWord(firstDayOf(period), lastDayOf(period), today)
    case 'month': return `${year}${Number(period.slice(5))}月`
    case 'quarter': return `${year}第${period.slice(6)}季度`
    case 'year': return year
  }
}

/** As in a sentence: 本月, or its name where it is over. */
export const periodInSentence = (period: Period, today: LocalDate): string =>
  period === periodOf(kindOfPeriod(period), today) ? thisPeriodWords[kindOfPeriod(period)] : periodWord(period, today)

/** Both days counted: 11月1日至30日. */
export const daysWord = (from: LocalDate, to: LocalDate, near: LocalDate): string => {
  const [first, last] = [dayWord(from, near), dayWord(to, near)]
  if (from === to) return first
  return `${first}至${from.slice(0, 7) === to.slice(0, 7) ? `${Number(to.slice(8))}日` : last}`
}

/** The days that have been counted so far: up to today while the period runs. */
export const countedDaysWord = (from: LocalDate, to: LocalDate, today: LocalDate): string => from <= today && today < to ? daysWord(from, today, today) : daysWord(from, to, today)

/** One step in time, as a button says it. */
export const periodStepWords = {
  earlier: (period: Period) => `看${oneBeforeWords[kindOfPeriod(period)]}`,
  later: (period: Period) => `看${oneAfterWords[kindOfPeriod(period)]}`,
  choose: '看哪一段时间'
} as const

/** What one bar of a series stands for: a day (11月18日) or a month (11月). */
export const seriesWord = (at: string): string => at.length === 7 ? `${Number(at.slice(5))}月` : dayWord(at as LocalDate) // by its length it is a day


/** The same where many stand side by side: 18日, 11月. */
export const shortSeriesWord = (at: string): string => at.length === 7 ? seriesWord(at) : `${Number(at.slice(8))}日`
