import { isWeekend } from './daySets.ts'
import { fixedHolidays } from './fixedHolidays.ts'
import { yearOf } from './localDate.ts'
import type { LocalDate } from './localDate.ts'
import type { Overlay } from './overlay.ts'
import { year2025 } from './years/2025.ts'
import { year2026 } from './years/2026.ts'
import type { YearFile } from './yearFile.ts'

/** One file per year at most; every overlay given here applies (see calendarFor). */
export type WorkCalendar = { years: readonly YearFile[]; overlays: readonly Overlay[] }

export const shippedCalendar: WorkCalendar = { years: [year2025, year2026], overlays: [] }

/**
 * Whether people work on this day (工作日). A closure decreed by an overlay beats a make-up day decreed by one, and
 * both beat the year file. Provisional: the year is not loaded, so only weekends and fixed holidays are known, and
 * the answer may change when it is.
 */
export const isWorkday = (calendar: WorkCalendar, day: LocalDate): { workday: boolean; provisional: boolean } => {
  if (calendar.overlays.some(overlay => overlay.off.includes(day))) return { workday: false, provisional: false }
  if (calendar.overlays.some(overlay => overlay.work.includes(day))) return { workday: true, provisional: false }
  const file = calendar.years.find(({ year }) => year === yearOf(day))
  if (!file) return { workday: !isWeekend(day) && !fixedHolidays.includes(day.slice(5)), provisional: true }
  if (file.off.includes(day)) return { workday: false, provisional: false }
  return { workday: file.work.includes(day) || !isWeekend(day), provisional: false }
}
