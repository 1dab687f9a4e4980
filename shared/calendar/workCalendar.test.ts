import { describe, expect, it } from '@jest/globals'
import { createRequire } from 'node:module'
import * as z from 'zod/mini'
import { calendarFor } from './calendarFor.ts'
import { addDays, dayOfWeek, LocalDate, yearOf } from './localDate.ts'
import { Overlay } from './overlay.ts'
import { isWorkday, shippedCalendar } from './workCalendar.ts'
import { checkYearFile } from './yearFile.ts'

const day = (text: string) => LocalDate.parse(text)
const daysOf = (year: number): LocalDate[] => {
  const all: LocalDate[] = []
  for (let at = day(`${year}-01-01`); yearOf(at) === year; at = addDays(at, 1)) all.push(at)
  return all
}
const isWorked = (text: string, calendar = shippedCalendar) => isWorkday(calendar, day(text)).workday

/** Read as plain lists: the package's own functions go wrong in a process west of Greenwich. */
const independent = z.object({ holidays: z.record(z.string(), z.string()), workdays: z.record(z.string(), z.string()) })
  .parse(createRequire(import.meta.url)('chinese-days/dist/chinese-days.json'))
const isWorkedThere = (at: LocalDate) =>
  at in independent.workdays || (dayOfWeek(at) % 6 !== 0 && !(at in independent.holidays))

describe('the shipped years', () => {
  it.each(shippedCalendar.years.map(file => [file.year, file] as const))('%d passes its own check', (_, file) => {
    expect(checkYearFile(file)).toEqual({ yearFile: file })
  })

  it.each([2025, 2026])('%d agrees with an independent calendar on every day, 248 of them worked', year => {
    const days = daysOf(year)
    expect(days).toHaveLength(365)
    expect(days.filter(at => isWorked(at) !== isWorkedThere(at))).toEqual([])
    expect(days.filter(at => isWorked(at))).toHaveLength(248)
    expect(days.some(at => isWorkday(shippedCalendar, at).provisional)).toBe(false)
  })
})

describe('a workday', () => {
  it.each([
    ['2026-02-13', true, 'the Friday before Spring Festival'],
    ['2026-02-14', true, 'a make-up Saturday'],
    ['2026-02-16', false, 'a Monday in Spring Festival'],
    ['2026-02-24', true, 'the Tuesday after Spring Festival'],
    ['2026-01-04', true, 'a make-up Sunday'],
    ['2026-11-21', false, 'an ordinary Saturday'],
    ['2026-11-23', true, 'an ordinary Monday']
  ])('%s: %s, %s', (text, worked) => {
    expect(isWorkday(shippedCalendar, day(text))).toEqual({ workday: worked, provisional: false })
  })

  it.each([
    ['2027-01-01', false], ['2027-01-02', false], ['2027-01-04', true], ['2027-02-08', true], ['2027-05-01', false],
    ['2027-05-03', true], ['2027-10-01', false], ['2027-10-04', true], ['2024-05-02', false]
  ])('in a year not loaded is known by weekends and fixed holidays only: %s, %s', (text, worked) => {
    expect(isWorkday(shippedCalendar, day(text))).toEqual({ workday: worked, provisional: true })
  })
})

describe('overlays', () => {
  const overlay = (change: object) => Overlay.parse({
    id: 'x', region: '990000', kind: 'emergencyClosure', off: [], work: [], decree: '虚构', source: '测试', ...change
  })
  const closure = overlay({ off: ['2026-08-11', '2026-10-10', '2027-03-03'] })
  const makeUp = overlay({ id: 'y', kind: 'makeUp', work: ['2026-08-15', '2026-10-10', '2026-10-03', '2027-03-06'] })

  it.each([[[closure, makeUp]], [[makeUp, closure]]])('decide before the year file, a closure first, in any order', overlays => {
    const calendar = { ...shippedCalendar, overlays }
    expect(isWorked('2026-08-11', calendar)).toBe(false)
    expect(isWorked('2026-08-15', calendar)).toBe(true)
    expect(isWorked('2026-10-03', calendar)).toBe(true)
    expect(isWorked('2026-10-10', calendar)).toBe(false)
  })

  it('settle a day of a year that is not loaded', () => {
    const calendar = { ...shippedCalendar, overlays: [closure, makeUp] }
    expect(isWorkday(calendar, day('2027-03-03'))).toEqual({ workday: false, provisional: false })
    expect(isWorkday(calendar, day('2027-03-06'))).toEqual({ workday: true, provisional: false })
  })

  it('hold in their region and the places in it', () => {
    const calendar = { ...shippedCalendar, overlays: [closure] }
    expect(isWorked('2026-08-11', calendarFor(calendar, '990100'))).toBe(false)
    expect(isWorked('2026-08-11', calendarFor(calendar, '980100'))).toBe(true)
  })

  it('that were withdrawn count for nothing, others still do', () => {
    const calendar = { ...shippedCalendar, overlays: [closure, makeUp], withdrawals: [{ withdraws: 'x', decree: '虚构', source: '测试' }] }
    expect(isWorked('2026-08-11', calendar)).toBe(true)
    expect(isWorked('2026-10-10', calendar)).toBe(true)
    expect(isWorked('2026-08-15', calendar)).toBe(true)
    expect(isWorked('2026-08-11', calendarFor(calendar, '990100'))).toBe(true)
  })

  it('take their withdrawals with them into a region, and no others', () => {
    const withdrawals = ['x', 'z'].map((withdraws) => ({ withdraws, decree: '虚构', source: '测试' }))
    const calendar = { ...shippedCalendar, overlays: [closure, overlay({ id: 'z', region: '980000', off: ['2026-08-12'] })], withdrawals }
    expect(calendarFor(calendar, '990100').withdrawals).toEqual(withdrawals.slice(0, 1))
  })
})
