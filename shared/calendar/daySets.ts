import * as z from 'zod/mini'
import { dayOfWeek, LocalDate } from './localDate.ts'

/** Days that are off (放假) and days that are worked although they would be off (调休上班). */
export const DaySets = z.strictObject({ off: z.array(LocalDate), work: z.array(LocalDate) })
export type DaySets = z.infer<typeof DaySets>

export type DayProblem = { problem: 'repeatedDay' | 'offAndWork' | 'makeUpNotOnWeekend'; day: LocalDate }

/** Saturday or Sunday. */
export const isWeekend = (day: LocalDate): boolean => dayOfWeek(day) % 6 === 0

/** What no list of days may contain, whatever decreed it. */
export const dayProblems = ({ off, work }: DaySets): DayProblem[] => {
  const repeated = [off, work].flatMap(days => days.filter((day, at) => days.indexOf(day) !== at))
  return [
    ...repeated.map((day): DayProblem => ({ problem: 'repeatedDay', day })),
    ...work.filter(day => off.includes(day)).map((day): DayProblem => ({ problem: 'offAndWork', day }))
  ]
}

/** The same days in order of the calendar, so that equal lists are equal byte for byte. */
export const sortedDays = <T extends DaySets>(days: T): T =>
  ({ ...days, off: [...days.off].sort(), work: [...days.work].sort() })
