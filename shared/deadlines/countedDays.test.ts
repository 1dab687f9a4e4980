import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { calendarWithOverlay } from '../calendar/calendarWith.ts'
import { addDays, addHours } from '../calendar/localDate.ts'
import { Overlay } from '../calendar/overlay.ts'
import { isWorkday, shippedCalendar } from '../calendar/workCalendar.ts'
import { presets } from '../policy/presets.ts'
import { stated } from '../policy/sourced.ts'
import { CountedDay } from '../schemas/clockView.ts'
import { countedDays } from './countedDays.ts'
import { dueUnder } from './dueUnder.ts'
import { units } from './duration.ts'
import type { Duration } from './duration.ts'

const [preset] = presets
if (!preset) throw new Error('there is a policy')
const policy = { ...preset, restDayMovesOn: stated(true, '测试') }
const unmoved = { ...preset, restDayMovesOn: stated(false, '测试') }
const rules = { policy, calendar: shippedCalendar }
const number2026 = '国办发明电〔2025〕7号'

const overlay = (change: object) => Overlay.parse({ id: 'x', region: '990100', kind: 'emergencyClosure', off: [], work: [], decree: '某防指〔2026〕3号（虚构）', source: '测试', ...change })
const withOverlay = (change: object) => ({ policy, calendar: calendarWithOverlay(shippedCalendar, overlay(change)).calendar })

/** 'MM-dd kind count', '*' where provisional. */
const told = (from: string, duration: Duration, asked = rules) => {
  const { days, movedOn } = countedDays(asked, from, duration)
  const lines = days.map(({ day, kind, count, provisional }) => `${day.slice(5)} ${kind}${count === undefined ? '' : ` ${count}`}${provisional ? '*' : ''}`)
  return { lines, movedOn }
}

describe('the days counted', () => {
  it('run over 国庆 and the Saturday made up for it, with what ordered each', () => {
    const { days, movedOn } = countedDays(rules, '2026-09-30T02:00:00.000Z', { n: 3, unit: 'workday' })
    expect(days.map(({ day, kind, count, decree }) => [day.slice(5), kind, count, decree])).toEqual([
      ['09-30', 'arrival', undefined, undefined],
      ...['10-01', '10-02', '10-03', '10-04', '10-05', '10-06', '10-07'].map((day) => [day, 'holiday', undefined, number2026]),
      ['10-08', 'workday', 1, undefined], ['10-09', 'workday', 2, undefined], ['10-10', 'makeUp', 3, number2026]
    ])
    expect(movedOn).toBe(false)
  })

  it('leave an ordinary weekend out', () => {
    expect(told('2026-11-20T02:00:00.000Z', { n: 1, unit: 'workday' }).lines)
      .toEqual(['11-20 arrival', '11-21 weekend', '11-22 weekend', '11-23 workday 1'])
  })

  it('name the decree of a closure, a regional holiday and a make-up day', () => {
    const dayOf = (change: object, day: string) =>
      countedDays(withOverlay(change), '2026-11-20T02:00:00.000Z', { n: 3, unit: 'workday' }).days.find((counted) => counted.day === day)
    const decree = '某防指〔2026〕3号（虚构）'
    expect(dayOf({ off: ['2026-11-23'] }, '2026-11-23')).toEqual({ day: '2026-11-23', kind: 'closure', decree, provisional: false })
    expect(dayOf({ off: ['2026-11-23'], kind: 'regionalHoliday' }, '2026-11-23')).toMatchObject({ kind: 'holiday', decree })
    expect(dayOf({ work: ['2026-11-21'], kind: 'makeUp' }, '2026-11-21')).toEqual({ day: '2026-11-21', kind: 'makeUp', count: 1, decree, provisional: false })
  })

  it('are all counted when natural, and those moved over at the end say why', () => {
    expect(told('2026-09-30T02:00:00.000Z', { n: 6, unit: 'day' })).toEqual({
      lines: ['09-30 arrival', '10-01 day 1', '10-02 day 2', '10-03 day 3', '10-04 day 4', '10-05 day 5', '10-06 holiday 6', '10-07 holiday', '10-08 workday'],
      movedOn: true
    })
    expect(told('2026-11-19T02:00:00.000Z', { n: 2, unit: 'day' }, { ...rules, policy: unmoved }))
      .toEqual({ lines: ['11-19 arrival', '11-20 day 1', '11-21 day 2'], movedOn: false })
  })

  it('are only the first and the last for hours', () => {
    expect(told('2026-11-20T02:00:00.000Z', { n: 72, unit: 'hour' })).toEqual({ lines: ['11-20 arrival', '11-23 day'], movedOn: false })
    expect(told('2026-11-20T02:00:00.000Z', { n: 2, unit: 'hour' }).lines).toEqual(['11-20 arrival'])
  })

  it('count nothing for "the same day", moved on when that is a rest day', () => {
    expect(told('2026-11-20T02:00:00.000Z', { n: 0, unit: 'workday' })).toEqual({ lines: ['11-20 arrival'], movedOn: false })
    expect(told('2026-11-21T02:00:00.000Z', { n: 0, unit: 'workday' })).toEqual({ lines: ['11-21 arrival', '11-22 weekend', '11-23 workday'], movedOn: true })
    expect(told('2026-11-21T02:00:00.000Z', { n: 0, unit: 'day' })).toEqual({ lines: ['11-21 arrival', '11-22 weekend', '11-23 workday'], movedOn: true })
  })

  it('are marked where the year is not loaded', () => {
    expect(told('2026-12-30T02:00:00.000Z', { n: 2, unit: 'workday' }).lines)
      .toEqual(['12-30 arrival', '12-31 workday 1', '01-01 holiday*', '01-02 weekend*', '01-03 weekend*', '01-04 workday 2*'])
    expect(told('2026-12-31T02:00:00.000Z', { n: 4, unit: 'day' }).lines.at(-1)).toBe('01-04 day 4*')
  })
})

const aStart = fc.integer({ min: 0, max: 24 * 365 * 3 }).map((hour) => addHours('2025-01-01T00:00:00.000Z', hour))
const aDuration = fc.record({ n: fc.nat(60), unit: fc.constantFrom(...units) })
const someRules = fc.record({
  policy: fc.constantFrom(policy, unmoved),
  calendar: fc.constantFrom(shippedCalendar, { years: [], overlays: [] }, withOverlay({ off: ['2026-05-11', '2026-05-12'], work: ['2026-06-13'] }).calendar)
})

describe('whatever is counted', () => {
  it('ends on the due day, provisional where that is, and moved on only off a rest day', () => {
    fc.assert(fc.property(someRules, aStart, aDuration, (asked, start, duration) => {
      const { days, movedOn } = countedDays(asked, start, duration)
      const due = dueUnder(asked, start, duration)
      expect(days.at(-1)?.day).toBe(due.on)
      expect(days.some(({ provisional }) => provisional)).toBe(due.provisional)
      expect(days.map((day) => CountedDay.parse(day))).toEqual(days)
      if (movedOn) expect(isWorkday(asked.calendar, addDays(due.on, -1)).workday).toBe(false)
    }))
  })

  it('shows each day once, counted up to n', () => {
    fc.assert(fc.property(someRules, aStart, aDuration.filter(({ unit }) => unit !== 'hour'), (asked, start, duration) => {
      const { days } = countedDays(asked, start, duration)
      days.slice(1).forEach(({ day }, at) => expect(day).toBe(addDays(days[at]?.day ?? day, 1)))
      expect(days.flatMap(({ count }) => count ?? [])).toEqual(Array.from({ length: duration.n }, (_, at) => at + 1))
      const worked = days.slice(1).filter(({ day }) => isWorkday(asked.calendar, day).workday).length
      if (duration.unit === 'workday' && duration.n > 0) expect(worked).toBe(duration.n)
    }))
  })
})
