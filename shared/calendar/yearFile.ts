import * as z from 'zod/mini'
import { dayProblems, DaySets, isWeekend, sortedDays } from './daySets.ts'
import type { DayProblem } from './daySets.ts'
import { yearOf } from './localDate.ts'
import type { LocalDate } from './localDate.ts'
import { wrongFields } from '../schemas/wrongFields.ts'

/** 年度放假安排: the days off and make-up days of one year, as the State Council's notice gives them. */
export const YearFile = z.strictObject({
  year: z.int().check(z.minimum(2000), z.maximum(2999)),
  /** 文号 and title of the notice. */
  notice: z.string().check(z.minLength(1)),
  /** Where the text of the notice was read. */
  source: z.string().check(z.minLength(1)),
  /** Whether somebody compared these days with that text. */
  verified: z.boolean(),
  ...DaySets.shape
})
export type YearFile = z.infer<typeof YearFile>

export type YearFileProblem =
  | { problem: 'notAYearFile'; field: string }
  | { problem: 'outsideYear'; day: LocalDate; year: number }
  | { problem: 'tooFewDaysOff'; found: number; least: number }
  | DayProblem

/**
 * The least a year's list can hold, in days: 13 statutory holidays from 2025 (《全国年节及纪念日放假办法》
 * 第二条, 国务院令第795号, 2024-11-10), 11 before (2013 text, 来源待核).
 */
const leastDaysOff = (year: number): number => (year >= 2025 ? 13 : 11)

const problemsOf = (file: YearFile): YearFileProblem[] => {
  const least = leastDaysOff(file.year)
  const outside = [...file.off, ...file.work].filter(day => yearOf(day) !== file.year)
  const weekdays = file.work.filter(day => !isWeekend(day))
  return [
    ...outside.map((day): YearFileProblem => ({ problem: 'outsideYear', day, year: file.year })),
    ...weekdays.map((day): YearFileProblem => ({ problem: 'makeUpNotOnWeekend', day })),
    ...dayProblems(file),
    ...(file.off.length < least ? [{ problem: 'tooFewDaysOff' as const, found: file.off.length, least }] : [])
  ]
}

/** Reads a year file, days sorted; or says everything that is wrong with it. */
export const checkYearFile = (asked: unknown): { yearFile: YearFile } | { problems: YearFileProblem[] } => {
  const read = YearFile.safeParse(asked)
  if (!read.success) return { problems: wrongFields(read.error).map(field => ({ problem: 'notAYearFile', field })) }
  const problems = problemsOf(read.data)
  return problems.length > 0 ? { problems } : { yearFile: sortedDays(read.data) }
}
