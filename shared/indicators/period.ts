import * as z from 'zod/mini'
import { addDays, dayOfWeek, LocalDate, secondsBetween, startOfDay, yearOf } from '../calendar/localDate.ts'

export const periodKinds = ['week', 'month', 'quarter', 'year'] as const
export type PeriodKind = (typeof periodKinds)[number]

/** 统计周期, by days of service in Asia/Shanghai: 2026-W48 (ISO 8601, Monday first), 2026-11, 2026-Q4, 2026. */
export const Period = z.string().check(z.regex(/^\d{4}(-(W(0[1-9]|[1-4]\d|5[0-3])|(0[1-9]|1[0-2])|Q[1-4]))?$/))
export type Period = z.infer<typeof Period>

/** A month by itself. */
export const Month = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/))

/** Of which kind a period is. */
export const kindOfPeriod = (period: Period): PeriodKind => {
  if (period.includes('W')) return 'week'
  if (period.includes('Q')) return 'quarter'
  return period.length === 4 ? 'year' : 'month'
}

const two = (n: number): string => String(n).padStart(2, '0')
const monthOf = (day: LocalDate): number => Number(day.slice(5, 7))
const firstOf = (year: number, month: number): LocalDate => LocalDate.parse(`${String(year).padStart(4, '0')}-${two(month)}-01`)
const mondayOn = (day: LocalDate): LocalDate => addDays(day, -((dayOfWeek(day) + 6) % 7))

/** The Monday of the ISO week 1 of a year: the week with 4 January in it. */
const firstMonday = (year: number): LocalDate => mondayOn(LocalDate.parse(`${String(year).padStart(4, '0')}-01-04`))

const daysBetween = (from: LocalDate, to: LocalDate): number => secondsBetween(startOfDay(from), startOfDay(to)) / 86_400

const weekOf = (day: LocalDate): Period => {
  const year = yearOf(addDays(mondayOn(day), 3))
  return `${String(year).padStart(4, '0')}-W${two(daysBetween(firstMonday(year), mondayOn(day)) / 7 + 1)}`
}

/** The period of this kind that a day lies in. */
export const periodOf = (kind: PeriodKind, day: LocalDate): Period => {
  const year = day.slice(0, 4)
  switch (kind) {
    case 'week': return weekOf(day)
    case 'month': return day.slice(0, 7)
    case 'quarter': return `${year}-Q${Math.ceil(monthOf(day) / 3)}`
    case 'year': return year
  }
}

/** The first day of a period. */
export const firstDayOf = (period: Period): LocalDate => {
  const year = Number(period.slice(0, 4))
  switch (kindOfPeriod(period)) {
    case 'week': return addDays(firstMonday(year), (Number(period.slice(6)) - 1) * 7)
    case 'month': return firstOf(year, Number(period.slice(5)))
    case 'quarter': return firstOf(year, Number(period.slice(6)) * 3 - 2)
    case 'year': return firstOf(year, 1)
  }
}

/** The last day of a period. */
export const lastDayOf = (period: Period): LocalDate => {
  const [kind, first] = [kindOfPeriod(period), firstDayOf(period)]
  if (kind === 'week') return addDays(first, 6)
  const months = { month: 1, quarter: 3, year: 12 }[kind]
  const after = monthOf(first) + months
  return addDays(after > 12 ? firstOf(yearOf(first) + 1, after - 12) : firstOf(yearOf(first), after), -1)
}

/** The period of the same kind right before. */
export const periodBefore = (period: Period): Period => periodOf(kindOfPeriod(period), addDays(firstDayOf(period), -1))

/** The months of a quarter or a year, in order. */
export const monthsOf = (period: Period): Period[] => {
  const months: Period[] = []
  for (let day = firstDayOf(period); day <= lastDayOf(period); day = addDays(lastDayOf(periodOf('month', day)), 1)) months.push(periodOf('month', day))
  return months
}
