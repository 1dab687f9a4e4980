import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { addHours, addSeconds, LocalDate } from '../calendar/localDate.ts'
import type { Instant } from '../calendar/localDate.ts'
import { shippedCalendar } from '../calendar/workCalendar.ts'
import { openingOf, workingInstantFrom } from '../calendar/workingTime.ts'
import { presets } from '../policy/presets.ts'
import { stated } from '../policy/sourced.ts'
import { dueUnder } from './dueUnder.ts'
import { units } from './duration.ts'
import type { Duration } from './duration.ts'
import { dailyReminderAfter, reminderAt } from './reminderAt.ts'

const hours = { from: '09:00', to: '17:00' }
const working = { calendar: shippedCalendar, hours }
const times = ['halfway', 'oneWorkdayBefore', 'due', 'oneWorkdayAfter'] as const
const [policy] = presets
if (!policy) throw new Error('there is a policy')

const clockOf = (startedAt: Instant, duration: Duration, movesOn = true) => ({
  startedAt, due: dueUnder({ policy: { ...policy, restDayMovesOn: stated(movesOn, '测试') }, calendar: shippedCalendar }, startedAt, duration)
})
const remindersOf = (clock: ReturnType<typeof clockOf>) => times.map((time) => reminderAt(working, clock, time))
const morning = (day: string) => openingOf(hours, LocalDate.parse(day))

/** Days stand for their mornings: 09:00 in Shanghai. */
const named = (found: readonly (string | undefined)[]) => found.map((at) => at?.length === 10 ? morning(at) : at)

describe('reminders of a step', () => {
  it.each([
    { of: 'an ordinary week', start: '2026-11-16T02:00:00.000Z', n: 4, at: ['2026-11-18T08:59:59.000Z', '2026-11-19', '2026-11-20', '2026-11-23'] },
    { of: 'two weeks, halfway on a Saturday', start: '2026-11-16T08:00:00.000Z', n: 9, at: ['2026-11-23', '2026-11-26', '2026-11-27', '2026-11-30'] },
    { of: 'days across 国庆, halfway in it', start: '2026-09-29T02:00:00.000Z', n: 5, at: ['2026-10-08', '2026-10-10', '2026-10-12', '2026-10-13'] },
    { of: 'a step due on a made-up Saturday', start: '2026-09-29T02:00:00.000Z', n: 4, at: ['2026-10-08', '2026-10-09', '2026-10-10', '2026-10-12'] },
    { of: 'days across 春节, both Saturdays made up', start: '2026-02-11T02:00:00.000Z', n: 7, at: ['2026-02-24', '2026-02-26', '2026-02-27', '2026-02-28'] }
  ])('come four times: $of', ({ start, n, at }) => {
    expect(remindersOf(clockOf(start, { n, unit: 'workday' }))).toEqual(named(at))
  })

  it.each([
    { of: 'a day has the morning of the due day only', start: '2026-11-16T02:00:00.000Z', n: 1, at: [undefined, undefined, '2026-11-17', '2026-11-18'] },
    { of: 'two days have nothing halfway', start: '2026-11-16T02:00:00.000Z', n: 2, at: [undefined, '2026-11-17', '2026-11-18', '2026-11-19'] },
    { of: 'nor have two days around 国庆', start: '2026-09-30T02:00:00.000Z', n: 2, at: [undefined, '2026-10-08', '2026-10-09', '2026-10-10'] },
    { of: 'nor has a week whose middle is a night', start: '2026-11-16T02:00:00.000Z', n: 5, at: [undefined, '2026-11-20', '2026-11-23', '2026-11-24'] }
  ])('are left out where there is no room: $of', ({ start, n, at }) => {
    expect(remindersOf(clockOf(start, { n, unit: 'workday' }))).toEqual(named(at))
  })

  it.each([
    { end: 'in the afternoon', start: '2026-11-17T02:00:00.000Z', n: 28, at: [undefined, undefined, '2026-11-18', '2026-11-19'] },
    { end: 'in the same morning', start: '2026-11-17T02:00:00.000Z', n: 1, at: [undefined, undefined, undefined, '2026-11-18'] },
    { end: 'before opening', start: '2026-11-15T22:00:00.000Z', n: 96, at: [undefined, '2026-11-18', '2026-11-19', '2026-11-20'] },
    { end: 'in the middle of 国庆', start: '2026-09-29T02:00:00.000Z', n: 72, at: [undefined, undefined, '2026-09-30', '2026-10-08'] }
  ])('of hours that end $end', ({ start, n, at }) => {
    expect(remindersOf(clockOf(start, { n, unit: 'hour' }))).toEqual(named(at))
  })

  it('of natural days that end on a rest day all come before it', () => {
    expect(remindersOf(clockOf('2026-11-16T02:00:00.000Z', { n: 5, unit: 'day' }, false)).slice(1))
      .toEqual([morning('2026-11-19'), morning('2026-11-20'), morning('2026-11-23')])
  })
})

const aStart = fc.integer({ min: 0, max: 3 * 365 * 86_400 }).map((seconds) => addSeconds('2025-01-01T00:00:00.000Z', seconds))
const aClock = fc.tuple(aStart, fc.record({ n: fc.nat(60), unit: fc.constantFrom(...units) }), fc.boolean()).map((asked) => clockOf(...asked))

describe('whatever the start and the length, reminders', () => {
  it('come in their order, after the start, and only the last after the due time', () => {
    fc.assert(fc.property(aClock, (clock) => {
      const [half, before, due, after] = remindersOf(clock)
      const inTime = [half, before, due].flatMap((at) => at ?? [])
      const order = [clock.startedAt, ...inTime, addSeconds(clock.due.at, 1), ...(after ? [after] : [])]
      expect(order).toEqual([...new Set(order)].sort())
      expect(after).toBeDefined()
    }))
  })

  it('come in working hours of workdays only', () => {
    fc.assert(fc.property(aClock, (clock) => {
      for (const at of remindersOf(clock).flatMap((found) => found ?? [])) {
        expect(workingInstantFrom(shippedCalendar, hours, at)).toBe(at)
      }
    }))
  })
})

describe('daily reminders', () => {
  const { due } = clockOf('2026-09-28T02:00:00.000Z', { n: 1, unit: 'workday' })

  it('come every morning of a workday after the first one missed', () => {
    const mornings = ['2026-09-30', '2026-10-08', '2026-10-09', '2026-10-10', '2026-10-12'].map(morning)
    expect(reminderAt(working, { startedAt: '2026-09-28T02:00:00.000Z', due }, 'oneWorkdayAfter')).toBe(mornings[0])
    const found = mornings.slice(1).reduce<Instant[]>((past) => [...past, dailyReminderAfter(working, due, past.at(-1) ?? due.at)], [])
    expect(found).toEqual(mornings.slice(1))
  })

  it('are later than any moment asked for, in working hours', () => {
    fc.assert(fc.property(aClock, fc.nat(2000), ({ due: anyDue }, later) => {
      const after = addHours(anyDue.at, later)
      const at = dailyReminderAfter(working, anyDue, after)
      expect(at > after).toBe(true)
      expect(workingInstantFrom(shippedCalendar, hours, at)).toBe(at)
    }))
  })
})
