import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { addDays, LocalDate } from '../calendar/localDate.ts'
import { firstDayOf, lastDayOf, monthsOf, Period, periodBefore, periodKinds, periodOf } from './period.ts'

const day = (text: string) => LocalDate.parse(text)
const anyDay = fc.integer({ min: 0, max: 60_000 }).map((n) => addDays(day('1970-01-01'), n))

describe('统计周期', () => {
  it('names weeks as ISO 8601 does, also where the year changes in the middle', () => {
    expect(periodOf('week', day('2026-11-28'))).toBe('2026-W48')
    expect(periodOf('week', day('2027-01-01'))).toBe('2026-W53')
    expect(periodOf('week', day('2024-12-30'))).toBe('2025-W01')
    expect([firstDayOf('2026-W53'), lastDayOf('2026-W53')]).toEqual(['2026-12-28', '2027-01-03'])
  })

  it('knows months, quarters and years', () => {
    expect([firstDayOf('2024-02'), lastDayOf('2024-02')]).toEqual(['2024-02-01', '2024-02-29'])
    expect([firstDayOf('2026-Q4'), lastDayOf('2026-Q4')]).toEqual(['2026-10-01', '2026-12-31'])
    expect([firstDayOf('2026'), lastDayOf('2026')]).toEqual(['2026-01-01', '2026-12-31'])
    expect(monthsOf('2026-Q1')).toEqual(['2026-01', '2026-02', '2026-03'])
    expect(monthsOf('2026')).toHaveLength(12)
  })

  it('has every day in exactly one period of each kind, and the one before ends where it begins', () => {
    fc.assert(fc.property(anyDay, fc.constantFrom(...periodKinds), (on, kind) => {
      const period = periodOf(kind, on)
      expect(Period.safeParse(period).success).toBe(true)
      expect(firstDayOf(period) <= on && on <= lastDayOf(period)).toBe(true)
      expect(periodOf(kind, firstDayOf(period))).toBe(period)
      expect(periodOf(kind, lastDayOf(period))).toBe(period)
      expect(addDays(lastDayOf(periodBefore(period)), 1)).toBe(firstDayOf(period))
    }))
  })
})
