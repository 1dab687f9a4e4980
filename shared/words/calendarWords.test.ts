import { describe, expect, it } from '@jest/globals'
import { LocalDate } from '../calendar/localDate.ts'
import { calendarProblemWords } from './calendarWords.ts'
import type { CalendarProblem } from './calendarWords.ts'

const day = LocalDate.parse('2027-03-01')
const problems: CalendarProblem[] = [
  { problem: 'notAYearFile', field: 'off.3' }, { problem: 'notAnOverlay', field: 'decree' },
  { problem: 'notAWithdrawal', field: 'withdraws' },
  { problem: 'outsideYear', day, year: 2026 }, { problem: 'tooFewDaysOff', found: 3, least: 13 },
  { problem: 'noDays' }, { problem: 'closesNothing' }, { problem: 'closesInMakeUp' },
  { problem: 'repeatedDay', day }, { problem: 'offAndWork', day }, { problem: 'makeUpNotOnWeekend', day }
]

describe('what the keeper of the calendar reads', () => {
  it.each(problems)('is one sentence of its own for $problem, with what is wrong in it', found => {
    const sentence = calendarProblemWords(found)
    expect(sentence).toMatch(/。$/)
    expect(sentence).not.toMatch(/undefined|null|\[object/)
    if ('day' in found) expect(sentence).toContain(found.day)
    if ('field' in found) expect(sentence).toContain(found.field)
    if ('least' in found) expect(sentence).toMatch(/3 个.*13 天/)
  })

  it('differs for every problem', () => {
    expect(new Set(problems.map(calendarProblemWords)).size).toBe(problems.length)
  })

  it('names the whole file where no field can be named', () => {
    expect(calendarProblemWords({ problem: 'notAYearFile', field: '' })).toContain('整个文件')
  })
})
