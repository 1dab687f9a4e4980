import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { addWorkdays } from './addWorkdays.ts'
import { addDays, LocalDate } from './localDate.ts'
import { isWorkday, shippedCalendar } from './workCalendar.ts'
import { workdaysBetween } from './workdaysBetween.ts'

const day = (text: string) => LocalDate.parse(text)
const anyDay = fc.integer({ min: 0, max: 365 * 3 }).map(n => addDays(day('2024-12-01'), n))
const anyCount = fc.integer({ min: 0, max: 60 })

describe('adding workdays', () => {
  it.each([
    ['2026-02-13', 1, '2026-02-14', 'the make-up Saturday before Spring Festival counts'],
    ['2026-02-13', 2, '2026-02-24', 'Spring Festival is passed over'],
    ['2026-02-18', 1, '2026-02-24', 'a start within Spring Festival'],
    ['2026-02-13', 5, '2026-02-27', 'five across Spring Festival'],
    ['2026-02-13', 6, '2026-02-28', 'the make-up Saturday after it'],
    ['2025-01-27', 1, '2025-02-05', 'the day before New Year\'s Eve 2025'],
    ['2026-09-30', 1, '2026-10-08', 'the eve of National Day'],
    ['2026-09-30', 3, '2026-10-10', 'with the make-up Saturday after National Day'],
    ['2025-09-27', 1, '2025-09-28', 'the make-up Sunday before National Day 2025'],
    ['2026-04-30', 2, '2026-05-07', 'across Labour Day'],
    ['2026-11-20', 1, '2026-11-23', 'across a weekend'],
    ['2026-11-20', 0, '2026-11-20', 'none, on a workday: the same day'],
    ['2026-11-21', 0, '2026-11-23', 'none, on a rest day: the next workday'],
    ['2026-10-01', 0, '2026-10-08', 'none, on National Day']
  ])('%s + %d = %s: %s', (from, n, expected) => {
    expect(addWorkdays(shippedCalendar, day(from), n)).toMatchObject({ day: expected, provisional: false })
  })

  it('is provisional once it reaches into a year that is not loaded', () => {
    expect(addWorkdays(shippedCalendar, day('2026-12-30'), 1)).toMatchObject({ day: '2026-12-31', provisional: false })
    expect(addWorkdays(shippedCalendar, day('2026-12-30'), 2))
      .toEqual({ day: '2027-01-04', provisional: true })
    expect(addWorkdays(shippedCalendar, day('2027-01-01'), 0)).toMatchObject({ day: '2027-01-04', provisional: true })
  })

  it('refuses parts and negative numbers of days', () => {
    expect(() => addWorkdays(shippedCalendar, day('2026-11-20'), -1)).toThrow(RangeError)
    expect(() => addWorkdays(shippedCalendar, day('2026-11-20'), 1.5)).toThrow(RangeError)
  })

  it('gives n when n is added and then counted', () => {
    fc.assert(fc.property(anyDay, anyCount.filter(n => n > 0), (from, n) => {
      const reached = addWorkdays(shippedCalendar, from, n)
      expect(workdaysBetween(shippedCalendar, from, reached.day)).toEqual({ count: n, provisional: reached.provisional })
    }))
  })

  it('never ends on a day off', () => {
    fc.assert(fc.property(anyDay, anyCount, (from, n) => {
      const { day: reached } = addWorkdays(shippedCalendar, from, n)
      expect(isWorkday(shippedCalendar, reached).workday).toBe(true)
    }))
  })

  it('never ends earlier for a later start or a larger n', () => {
    fc.assert(fc.property(anyDay, anyCount, fc.nat(30), (from, n, more) => {
      const end = addWorkdays(shippedCalendar, from, n).day
      expect(addWorkdays(shippedCalendar, addDays(from, more), n).day >= end).toBe(true)
      expect(addWorkdays(shippedCalendar, from, n + more).day >= end).toBe(true)
    }))
  })
})

describe('counting workdays', () => {
  it('leaves out the first day and takes in the last', () => {
    expect(workdaysBetween(shippedCalendar, day('2026-11-20'), day('2026-11-23'))).toEqual({ count: 1, provisional: false })
    expect(workdaysBetween(shippedCalendar, day('2026-11-23'), day('2026-11-23')).count).toBe(0)
    expect(workdaysBetween(shippedCalendar, day('2026-02-13'), day('2026-02-28')).count).toBe(6)
  })

  it('finds none backwards', () => {
    expect(workdaysBetween(shippedCalendar, day('2026-11-27'), day('2026-11-23'))).toEqual({ count: 0, provisional: false })
  })

  it('is provisional across the end of the last loaded year', () => {
    expect(workdaysBetween(shippedCalendar, day('2026-12-30'), day('2027-01-05'))).toEqual({ count: 3, provisional: true })
  })

  it('adds up over any day in between', () => {
    fc.assert(fc.property(anyDay, fc.nat(40), fc.nat(40), (from, first, second) => {
      const middle = addDays(from, first)
      const end = addDays(middle, second)
      const count = (a: LocalDate, b: LocalDate) => workdaysBetween(shippedCalendar, a, b).count
      expect(count(from, middle) + count(middle, end)).toBe(count(from, end))
    }))
  })
})
