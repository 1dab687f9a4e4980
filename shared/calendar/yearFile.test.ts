import { describe, expect, it } from '@jest/globals'
import { addDays, LocalDate } from './localDate.ts'
import { year2026 } from './years/2026.ts'
import { checkYearFile } from './yearFile.ts'

const problemsOf = (change: object) => {
  const checked = checkYearFile({ ...year2026, ...change })
  return 'problems' in checked ? checked.problems : []
}

describe('a year file', () => {
  it('is read as it stands when nothing is wrong', () => {
    expect(checkYearFile(year2026)).toEqual({ yearFile: year2026 })
  })

  it('is put in the order of the calendar', () => {
    const shuffled = { ...year2026, off: [...year2026.off].reverse(), work: [...year2026.work].reverse() }
    expect(checkYearFile(shuffled)).toEqual({ yearFile: year2026 })
  })

  it('keeps to its year', () => {
    expect(problemsOf({ off: ['2025-12-31', ...year2026.off] }))
      .toEqual([{ problem: 'outsideYear', day: '2025-12-31', year: 2026 }])
    expect(problemsOf({ work: ['2027-01-02', ...year2026.work] }))
      .toEqual([{ problem: 'outsideYear', day: '2027-01-02', year: 2026 }])
  })

  it('lets people work on a weekend only as a make-up day', () => {
    expect(problemsOf({ work: [...year2026.work, '2026-03-02'] }))
      .toEqual([{ problem: 'makeUpNotOnWeekend', day: '2026-03-02' }])
  })

  it('names a day once, and not as both off and worked', () => {
    expect(problemsOf({ off: [...year2026.off, '2026-10-01'] })).toEqual([{ problem: 'repeatedDay', day: '2026-10-01' }])
    expect(problemsOf({ work: [...year2026.work, '2026-10-10'] })).toEqual([{ problem: 'repeatedDay', day: '2026-10-10' }])
    expect(problemsOf({ work: [...year2026.work, '2026-10-03'] })).toEqual([{ problem: 'offAndWork', day: '2026-10-03' }])
  })

  it('holds the 13 statutory holidays since 2025 and the 11 before', () => {
    expect(problemsOf({ off: year2026.off.slice(0, 12) })).toEqual([{ problem: 'tooFewDaysOff', found: 12, least: 13 }])
    expect(problemsOf({ off: year2026.off.slice(0, 13) })).toEqual([])
    const of2024 = (count: number) => ({
      year: 2024, work: [], off: Array.from({ length: count }, (_, n) => addDays(LocalDate.parse('2024-02-01'), n))
    })
    expect(problemsOf(of2024(10))).toEqual([{ problem: 'tooFewDaysOff', found: 10, least: 11 }])
    expect(problemsOf(of2024(11))).toEqual([])
  })

  it('says every field that is missing, wrong or not known', () => {
    expect(checkYearFile({ ...year2026, source: undefined, notice: '', off: ['2026-02-30'], colour: 'red' })).toEqual({
      problems: ['notice', 'source', 'off.0', 'colour'].map(field => ({ problem: 'notAYearFile', field }))
    })
    expect(checkYearFile('2026')).toEqual({ problems: [{ problem: 'notAYearFile', field: '' }] })
  })

  it('reports all its problems at once', () => {
    expect(problemsOf({ off: ['2026-01-01', '2026-01-01'], work: ['2026-03-02'] }).map(({ problem }) => problem))
      .toEqual(['makeUpNotOnWeekend', 'repeatedDay', 'tooFewDaysOff'])
  })
})
