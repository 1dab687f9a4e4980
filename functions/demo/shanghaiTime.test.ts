import { describe, expect, it } from '@jest/globals'
import { LocalDate, localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import { atClock, hallTime, instantOf, later } from './shanghaiTime.ts'

const day = LocalDate.parse('2026-03-01')

describe('Shanghai time in the demo city', () => {
  it.each([
    ['00:00', '2026-03-01 00:00:00', '2026-02-28T16:00:00.000Z'],
    ['07:59', '2026-03-01 07:59:00', '2026-02-28T23:59:00.000Z'],
    ['08:00', '2026-03-01 08:00:00', '2026-03-01T00:00:00.000Z'],
    ['16:45', '2026-03-01 16:45:00', '2026-03-01T08:45:00.000Z']
  ])('at %s a hall system writes %s, which is %s', (clock, written, instant) => {
    expect(hallTime(atClock(day, clock))).toBe(written)
    expect(instantOf(atClock(day, clock))).toBe(instant)
    expect(localDateOf(instant)).toBe(day)
  })

  it('runs over midnight, into the next day and back', () => {
    expect(hallTime(later(atClock(day, '23:59'), 90))).toBe('2026-03-02 00:00:30')
    expect(hallTime(later(atClock(day, '00:01'), -90))).toBe('2026-02-28 23:59:30')
  })
})
