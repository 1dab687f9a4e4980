import { describe, expect, it } from '@jest/globals'
import { calendarAlarm } from './calendarAlarm.ts'
import { LocalDate } from './localDate.ts'
import { shippedCalendar } from './workCalendar.ts'
import { year2026 } from './years/2026.ts'

const on = (text: string, calendar = shippedCalendar) => calendarAlarm(calendar, LocalDate.parse(text))

describe('the calendar alarm', () => {
  it('is silent until the last of November and rises on 1 December', () => {
    expect(on('2026-11-30')).toBeUndefined()
    expect(on('2026-12-01')).toEqual({ year: 2027, since: '2026-12-01' })
    expect(on('2026-12-31')).toEqual({ year: 2027, since: '2026-12-01' })
  })

  it('stands while the current year is missing', () => {
    expect(on('2027-01-01')).toEqual({ year: 2027, since: '2026-12-01' })
    expect(on('2027-12-15')).toEqual({ year: 2027, since: '2026-12-01' })
  })

  it('ends when the year arrives', () => {
    const calendar = { ...shippedCalendar, years: [...shippedCalendar.years, { ...year2026, year: 2027 }] }
    expect(on('2026-12-15', calendar)).toBeUndefined()
    expect(on('2027-06-01', calendar)).toBeUndefined()
  })
})
