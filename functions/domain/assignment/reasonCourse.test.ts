import { describe, expect, it } from '@jest/globals'
import { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { behindFrom } from './behindFrom.ts'
import { monthsFrom } from './monthsFrom.ts'
import { reasonCourse } from './reasonCourse.ts'

const day = (text: string) => LocalDate.parse(text)
const month = (period: string, count: number, [good, bad]: readonly [number, number]) => ({ period, figures: { counts: { events: 99, unrated: 30, verySatisfied: good, dissatisfied: bad }, reasons: [{ code: '208', count }, { code: '213', count: 1 }] } })

describe('the share of a reason by month', () => {
  it('is its number over the active ratings of the item, before and after, worked out by hand', () => {
    const months = [month('2026-08', 4, [36, 4]), month('2026-09', 6, [34, 6]), month('2026-10', 2, [38, 2]), month('2026-11', 1, [39, 1]), { period: '2026-12', figures: undefined }]
    expect(reasonCourse(months, '208', { opened: day('2026-09-20'), published: day('2026-10-31') })).toEqual([
      { period: '2026-08', hits: 4, outOf: 40, when: 'before' }, { period: '2026-09', hits: 6, outOf: 40, when: 'before' }, { period: '2026-10', hits: 2, outOf: 40, when: 'between' },
      { period: '2026-11', hits: 1, outOf: 40, when: 'after' }, { period: '2026-12', hits: 0, outOf: 0, when: 'after' }
    ])
    expect(reasonCourse(months, '115', { opened: day('2026-09-20') }).map(({ hits, when }) => [hits, when])).toEqual([[0, 'before'], [0, 'before'], [0, 'between'], [0, 'between'], [0, 'between']])
  })

  it('begins with the month that lies ninety days before it was taken up', () => {
    expect(behindFrom(day('2026-11-21'))).toBe('2026-08-01')
    expect(behindFrom(day('2026-10-30'))).toBe('2026-08-01')
    expect(behindFrom(day('2026-10-29'))).toBe('2026-07-01')
    expect(monthsFrom(day('2026-11-30'), day('2027-01-01'))).toEqual(['2026-11', '2026-12', '2027-01'])
    expect(monthsFrom(day('2026-11-30'), day('2026-10-01'))).toEqual([])
  })
})
