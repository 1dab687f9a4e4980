import { describe, expect, it } from '@jest/globals'
import { LocalDate } from '../calendar/localDate.ts'
import { countedDaysWord, daysWord, periodWord, seriesWord, shortSeriesWord } from './periodWords.ts'

const day = (text: string) => LocalDate.parse(text)
const today = day('2026-11-22')

describe('a period in words', () => {
  it('has its own name, and a week its days', () => {
    expect(['2026-11', '2025-02', '2026-Q4', '2026', '2026-W47'].map((period) => periodWord(period, today))).toEqual(['2026年11月', '2025年2月', '2026年第4季度', '2026年', '11月16日至22日'])
  })

  it('names the year of a day only where it is another one', () => {
    expect(periodWord('2026-W53', today)).toBe('12月28日至2027年1月3日')
    expect(daysWord(day('2025-12-01'), day('2025-12-31'), today)).toBe('2025年12月1日至31日')
    expect(daysWord(today, today, today)).toBe('11月22日')
  })

  it('is counted up to today while it runs', () => {
    expect(countedDaysWord(day('2026-11-01'), day('2026-11-30'), today)).toBe('11月1日至22日')
    expect(countedDaysWord(day('2026-10-01'), day('2026-10-31'), today)).toBe('10月1日至31日')
    expect(countedDaysWord(day('2026-12-01'), day('2026-12-31'), today)).toBe('12月1日至31日')
  })

  it('is made of days or of months', () => {
    expect(['2026-11-08', '2026-03'].map((at) => [seriesWord(at), shortSeriesWord(at)])).toEqual([['11月8日', '8日'], ['3月', '3月']])
  })
})
