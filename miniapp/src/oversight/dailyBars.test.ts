import { describe, expect, it } from '@jest/globals'
import { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { citySummary, today } from '../../test/summaries.ts'
import { dailyBars } from './dailyBars.ts'

const day = (text: string) => LocalDate.parse(text)

describe('the bars', () => {
  it('stand for every day up to today, those without service too, and mark the highest', () => {
    const bars = dailyBars(citySummary())
    expect(bars.map(({ at }) => at)).toEqual(Array.from({ length: 22 }, (_, n) => `2026-11-${String(n + 1).padStart(2, '0')}`))
    expect(bars.filter(({ most }) => most)).toEqual([{ at: '2026-11-18', bad: 9, most: true }])
    expect(bars[0]).toEqual({ at: '2026-11-01', bad: 0, most: false })
  })

  it('stand for the months of a quarter that have begun, and for all days of a month that is over', () => {
    const quarter = { period: '2026-Q4', from: day('2026-10-01'), to: day('2026-12-31'), today, series: [{ at: '2026-10', cut: { bad: 7 } }] }
    expect(dailyBars(quarter)).toEqual([{ at: '2026-10', bad: 7, most: true }, { at: '2026-11', bad: 0, most: false }])
    expect(dailyBars({ ...quarter, period: '2026-10', to: day('2026-10-31'), series: [] })).toHaveLength(31)
  })

  it('mark none where there is no 差评, and each of several highest', () => {
    expect(dailyBars(citySummary({ series: [] })).some(({ most }) => most)).toBe(false)
    const series = ['2026-11-02', '2026-11-09'].map((at) => ({ at, cut: { bad: 2 } }))
    expect(dailyBars(citySummary({ series })).filter(({ most }) => most).map(({ at }) => at)).toEqual(['2026-11-02', '2026-11-09'])
  })
})
