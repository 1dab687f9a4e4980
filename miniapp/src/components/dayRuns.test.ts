import { describe, expect, it } from '@jest/globals'
import { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { CountedDay } from '@haochaping/shared/schemas/clockView.ts'
import { dayRuns } from './dayRuns.ts'

const day = (on: string, kind: CountedDay['kind'], more: Partial<CountedDay> = {}): CountedDay => ({ day: LocalDate.parse(on), kind, provisional: false, ...more })

describe('the counted days of a date', () => {
  it('stand in one line as long as the same can be said of them', () => {
    expect(dayRuns([
      day('2026-11-19', 'arrival'), day('2026-11-20', 'workday', { count: 1 }), day('2026-11-21', 'weekend'), day('2026-11-22', 'weekend'),
      day('2026-11-23', 'workday', { count: 2 }), day('2026-11-24', 'workday', { count: 3 })
    ])).toEqual([
      { kind: 'arrival', provisional: false, first: '2026-11-19', last: '2026-11-19' },
      { kind: 'workday', provisional: false, first: '2026-11-20', last: '2026-11-20', counts: { first: 1, last: 1 } },
      { kind: 'weekend', provisional: false, first: '2026-11-21', last: '2026-11-22' },
      { kind: 'workday', provisional: false, first: '2026-11-23', last: '2026-11-24', counts: { first: 2, last: 3 } }
    ])
  })

  it('never hides a 调休 day, another decree or a provisional day in a row of others', () => {
    const runs = dayRuns([
      day('2026-09-25', 'holiday', { decree: '甲' }), day('2026-09-26', 'holiday', { decree: '乙' }), day('2026-09-27', 'makeUp', { count: 1 }),
      day('2026-09-28', 'workday', { count: 2 }), day('2026-09-29', 'workday', { count: 3, provisional: true })
    ])
    expect(runs.map(({ kind, decree, provisional }) => [kind, decree, provisional])).toEqual([
      ['holiday', '甲', false], ['holiday', '乙', false], ['makeUp', undefined, false], ['workday', undefined, false], ['workday', undefined, true]
    ])
  })
})
