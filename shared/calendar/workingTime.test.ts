import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { addDays, addSeconds, LocalDate, localDateOf, startOfDay } from './localDate.ts'
import type { Instant } from './localDate.ts'
import { isWorkday, shippedCalendar } from './workCalendar.ts'
import { openingAfter, openingOf, openingPast, openingUpTo, workingInstantFrom } from './workingTime.ts'

const office = { from: '09:00', to: '17:00' }
const from = (at: Instant) => workingInstantFrom(shippedCalendar, office, at)

/** Past the end of the last year loaded too. */
const anInstant = fc.integer({ min: 0, max: 3 * 365 * 86_400 }).map((seconds) => addSeconds('2025-01-01T00:00:00.000Z', seconds))
const someHours = fc.tuple(fc.nat(23 * 60), fc.integer({ min: 1, max: 59 })).map(([start, length]) => ({ from: clock(start), to: clock(start + length) }))
const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

describe('the working instant from a moment on', () => {
  it.each([
    ['2026-11-20T01:00:00.000Z', '2026-11-20T01:00:00.000Z', 'the opening itself'],
    ['2026-11-20T00:59:59.999Z', '2026-11-20T01:00:00.000Z', 'just before the opening'],
    ['2026-11-20T08:59:59.999Z', '2026-11-20T08:59:59.999Z', 'the last millisecond of Friday'],
    ['2026-11-20T09:00:00.000Z', '2026-11-23T01:00:00.000Z', 'Friday 17:00, when work is over'],
    ['2026-11-21T04:00:00.000Z', '2026-11-23T01:00:00.000Z', 'a Saturday'],
    ['2026-10-10T04:00:00.000Z', '2026-10-10T04:00:00.000Z', 'a Saturday people make up'],
    ['2026-09-30T15:00:00.000Z', '2026-10-08T01:00:00.000Z', 'the evening before 国庆'],
    ['2026-02-14T10:00:00.000Z', '2026-02-24T01:00:00.000Z', 'the evening before 春节'],
    ['2026-12-31T16:00:00.000Z', '2027-01-04T01:00:00.000Z', '元旦 of a year not loaded']
  ])('for %s is %s (%s)', (at, found) => {
    expect(from(at)).toBe(found)
  })

  it('is the moment itself while people work, else the first moment at which they do', () => {
    fc.assert(fc.property(anInstant, someHours, (at, hours) => {
      const days = Array.from({ length: 15 }, (_, n) => addDays(localDateOf(at), n))
      const spans = days.filter((day) => isWorkday(shippedCalendar, day).workday)
        .map((day) => ({ open: addSeconds(startOfDay(day), minutesOf(hours.from) * 60), shut: addSeconds(startOfDay(day), minutesOf(hours.to) * 60) }))
      const first = spans.find(({ shut }) => at < shut)
      expect(workingInstantFrom(shippedCalendar, hours, at)).toBe(first && at > first.open ? at : first?.open)
    }))
  })

  it('stays where it is once found', () => {
    fc.assert(fc.property(anInstant, (at) => {
      expect(from(from(at))).toBe(from(at))
    }))
  })
})

describe('an opening', () => {
  it('is the beginning of the hours in Shanghai, on any day', () => {
    expect(openingOf({ from: '08:30', to: '17:00' }, LocalDate.parse('2026-11-21'))).toBe('2026-11-21T00:30:00.000Z')
    expect(openingOf({ from: '00:00', to: '17:00' }, LocalDate.parse('2026-11-21'))).toBe('2026-11-20T16:00:00.000Z')
  })

  it('after a day is never on that day, nor on a rest day', () => {
    expect(openingAfter(shippedCalendar, office, LocalDate.parse('2026-09-30'))).toBe('2026-10-08T01:00:00.000Z')
    expect(openingAfter(shippedCalendar, office, LocalDate.parse('2026-10-09'))).toBe('2026-10-10T01:00:00.000Z')
  })
  it('is found on both sides of any moment, with none between', () => {
    fc.assert(fc.property(anInstant, (at) => {
      const [last, next] = [openingUpTo(shippedCalendar, office, at), openingPast(shippedCalendar, office, at)]
      expect(last <= at && at < next).toBe(true)
      expect(from(last)).toBe(last)
      expect(openingAfter(shippedCalendar, office, localDateOf(last))).toBe(next)
    }))
  })
})
