import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { addHours, endOfDay, localDateOf } from '../calendar/localDate.ts'
import { isWorkday, shippedCalendar } from '../calendar/workCalendar.ts'
import { dueDate, movedOffRestDay } from './dueDate.ts'
import { Due } from './due.ts'
import type { Duration } from './duration.ts'
import { units } from './duration.ts'

const anyStart = fc.integer({ min: 0, max: 24 * 365 * 2 }).map(hours => addHours('2025-01-01T00:00:00.000Z', hours))
const anyDuration = fc.record({ n: fc.nat(60), unit: fc.constantFrom(...units) })
const due = (start: string, n: number, unit: Duration['unit']) => dueDate(shippedCalendar, start, { n, unit })

describe('a due date', () => {
  it.each([
    ['2026-11-20T02:00:00.000Z', 1, 'day', '2026-11-21'],
    ['2026-11-20T02:00:00.000Z', 0, 'day', '2026-11-20'],
    ['2026-11-20T02:00:00.000Z', 7, 'day', '2026-11-27'],
    ['2026-11-20T02:00:00.000Z', 1, 'workday', '2026-11-23'],
    ['2026-02-12T02:00:00.000Z', 5, 'workday', '2026-02-26'],
    ['2026-09-29T02:00:00.000Z', 5, 'workday', '2026-10-12']
  ] as const)('%s + %d %s is the end of %s in Shanghai', (...[start, n, unit, on]) => {
    expect(due(start, n, unit)).toEqual({ at: `${on}T15:59:59.999Z`, on, provisional: false })
  })

  it.each([
    ['2026-11-19T15:59:59.999Z', '2026-11-20', 'the last millisecond of Thursday'],
    ['2026-11-19T16:00:00.000Z', '2026-11-23', 'the first of Friday'],
    ['2026-11-20T00:00:00.000Z', '2026-11-23', 'UTC midnight, Friday 08:00'],
    ['2026-11-20T15:59:59.999Z', '2026-11-23', 'the last of Friday'],
    ['2026-11-20T16:00:00.000Z', '2026-11-23', 'the first of Saturday']
  ])('counts from the day in Shanghai: %s + 1 workday is %s (%s)', (start, on) => {
    expect(due(start, 1, 'workday').on).toBe(on)
  })

  it('runs hours on the wall clock, through the night and the year', () => {
    expect(due('2026-12-31T10:20:30.456Z', 24, 'hour'))
      .toEqual({ at: '2027-01-01T10:20:30.456Z', on: '2027-01-01', provisional: false })
    expect(due('2026-11-20T15:30:00.000Z', 1, 'hour').on).toBe('2026-11-21')
  })

  it('is provisional for workdays that reach into a year not loaded, never for plain days', () => {
    expect(due('2026-12-31T02:00:00.000Z', 1, 'workday')).toEqual({ at: '2027-01-04T15:59:59.999Z', on: '2027-01-04', provisional: true })
    expect(due('2026-12-31T02:00:00.000Z', 1, 'day')).toMatchObject({ on: '2027-01-01', provisional: false })
  })

  it('has one shape, at the end of its day unless in hours', () => {
    fc.assert(fc.property(anyStart, anyDuration, (start, duration) => {
      const found = dueDate(shippedCalendar, start, duration)
      expect(Due.parse(found)).toEqual(found)
      expect(localDateOf(found.at)).toBe(found.on)
      if (duration.unit !== 'hour') expect(found.at).toBe(endOfDay(found.on))
    }))
  })

  it('is never on a day off for workdays', () => {
    fc.assert(fc.property(anyStart, fc.nat(60), (start, n) => {
      expect(isWorkday(shippedCalendar, due(start, n, 'workday').on).workday).toBe(true)
    }))
  })

  it('is never earlier for a later start or a larger n, in any unit', () => {
    fc.assert(fc.property(anyStart, anyDuration, fc.nat(500), (start, { n, unit }, more) => {
      const found = due(start, n, unit).at
      expect(due(addHours(start, more), n, unit).at >= found).toBe(true)
      expect(due(start, n + more, unit).at >= found).toBe(true)
      expect(found >= start).toBe(true)
    }))
  })
})

describe('a due date on a rest day', () => {
  it('moves on to the end of the next workday', () => {
    expect(movedOffRestDay(shippedCalendar, due('2026-09-30T02:00:00.000Z', 1, 'day')))
      .toEqual({ at: '2026-10-08T15:59:59.999Z', on: '2026-10-08', provisional: false })
  })

  it('stays on a workday, make-up Saturdays too', () => {
    const onMakeUp = due('2026-10-09T02:00:00.000Z', 1, 'day')
    expect(movedOffRestDay(shippedCalendar, onMakeUp)).toEqual(onMakeUp)
  })

  it('is provisional where the year is not loaded', () => {
    expect(movedOffRestDay(shippedCalendar, due('2026-12-31T02:00:00.000Z', 1, 'day')))
      .toEqual({ at: '2027-01-04T15:59:59.999Z', on: '2027-01-04', provisional: true })
  })
})
