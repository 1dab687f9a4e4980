import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  addDays, addHours, dayOfWeek, endOfDay, Instant, LocalDate, localDateOf, startOfDay, yearOf
} from './localDate.ts'

const day = (text: string) => LocalDate.parse(text)
const anyDay = fc.integer({ min: -3000, max: 30_000 }).map(n => addDays(day('2020-01-01'), n))

describe('a day in Shanghai', () => {
  it.each(['2026-02-29', '2026-13-01', '2026-1-1', '20260101', '', '2026-01-01T00:00:00.000Z'])('is not "%s"', text => {
    expect(LocalDate.safeParse(text).success).toBe(false)
  })

  it('knows leap days', () => {
    expect(LocalDate.safeParse('2028-02-29').success).toBe(true)
    expect(addDays(day('2028-02-28'), 1)).toBe('2028-02-29')
    expect(addDays(day('2026-03-01'), -1)).toBe('2026-02-28')
  })

  it.each([
    ['2026-11-21T15:59:59.999Z', '2026-11-21'],
    ['2026-11-21T16:00:00.000Z', '2026-11-22'],
    ['2026-11-22T00:00:00.000Z', '2026-11-22'],
    ['2026-12-31T16:00:00.000Z', '2027-01-01'],
    ['2026-10-10T16:30:00.000Z', '2026-10-11']
  ])('turns at 16:00 UTC: %s lies in %s', (instant, expected) => {
    expect(localDateOf(instant)).toBe(expected)
  })

  it('begins and ends eight hours before its UTC namesake', () => {
    expect(startOfDay(day('2026-01-01'))).toBe('2025-12-31T16:00:00.000Z')
    expect(endOfDay(day('2026-01-01'))).toBe('2026-01-01T15:59:59.999Z')
  })

  it('has a weekday and a year', () => {
    expect([dayOfWeek(day('2026-11-22')), dayOfWeek(day('2026-11-23')), yearOf(day('2026-11-22'))]).toEqual([0, 1, 2026])
  })

  it('holds both of its ends, and the millisecond after belongs to the next', () => {
    fc.assert(fc.property(anyDay, some => {
      expect(localDateOf(startOfDay(some))).toBe(some)
      expect(localDateOf(endOfDay(some))).toBe(some)
      expect(Date.parse(startOfDay(addDays(some, 1))) - Date.parse(endOfDay(some))).toBe(1)
    }))
  })

  it('comes back when days are added and taken away again', () => {
    fc.assert(fc.property(anyDay, fc.integer({ min: -5000, max: 5000 }), (some, n) => {
      expect(addDays(addDays(some, n), -n)).toBe(some)
      expect(addDays(some, n) > some).toBe(n > 0)
      expect(LocalDate.safeParse(addDays(some, n)).success).toBe(true)
    }))
  })

  it('refuses what is no instant and what lies beyond the year 9999', () => {
    expect(() => localDateOf('yesterday')).toThrow(RangeError)
    expect(() => addDays(day('9999-12-31'), 1)).toThrow(RangeError)
  })
})

describe('an instant', () => {
  it.each(['2026-11-22T02:00:00Z', '2026-11-22T02:00:00.000+08:00', '2026-11-22 02:00:00.000Z', '2026-02-30T02:00:00.000Z'])(
    'is UTC with milliseconds, not "%s"', text => {
      expect(Instant.safeParse(text).success).toBe(false)
    })

  it('moves by whole hours through midnight', () => {
    expect(Instant.parse(addHours('2026-11-22T15:30:00.000Z', 24))).toBe('2026-11-23T15:30:00.000Z')
  })
})
