import { isWeekend } from './daySets.ts'
import { fixedHolidays } from './fixedHolidays.ts'
import { yearOf } from './localDate.ts'
import type { LocalDate } from './localDate.ts'
import type { Overlay } from './overlay.ts'
import type { Withdrawal } from './withdrawal.ts'
import { year2025 } from './years/2025.ts'
import { year2026 } from './years/2026.ts'
import type { YearFile } from './yearFile.ts'

/** All that was decreed: one file per year at most; every overlay given here applies (see calendarFor) that none of the withdrawals, if there are any, takes back. */
export type WorkCalendar = {
  years: readonly YearFile[]
  overlays: readonly Overlay[]
  withdrawals?: readonly Withdrawal[]
}

export const shippedCalendar: WorkCalendar = { years: [year2025, year2026], overlays: [] }

/** What a day is (see dayKind): workday, makeUp 调休上班, weekend, holiday 节假日, closure 停办. */
export type DayKind = {
  kind: 'workday' | 'makeUp' | 'weekend' | 'holiday' | 'closure'
  /** 文号 of what ordered it: of the overlay, else of the year's notice; plain workdays and weekends have none. */
  decree?: string
  /** The year is not loaded, so only weekends and fixed holidays are known, and the answer may change when it is. */
  provisional: boolean
}

/** The number of a notice without its title: '国办发明电〔2025〕7号《…》' → '国办发明电〔2025〕7号'; the title if it has no number. */
const numberOf = (notice: string): string => notice.split('《')[0]?.trim() || notice

const decreedByYear = ({ off, work, notice }: YearFile, day: LocalDate): DayKind | undefined => {
  if (off.includes(day)) return { kind: 'holiday', decree: numberOf(notice), provisional: false }
  return work.includes(day) ? { kind: 'makeUp', decree: numberOf(notice), provisional: false } : undefined
}

/** The overlays that were not withdrawn (撤销). What a day is asks these only. */
const overlaysInForce = ({ overlays, withdrawals = [] }: WorkCalendar): readonly Overlay[] =>
  withdrawals.length === 0 ? overlays : overlays.filter(({ id }) => withdrawals.every(({ withdraws }) => withdraws !== id))

const decreedByOverlay = (calendar: WorkCalendar, day: LocalDate): DayKind | undefined => {
  const overlays = overlaysInForce(calendar)
  const closes = overlays.find(({ off }) => off.includes(day))
  if (closes) return { kind: closes.kind === 'regionalHoliday' ? 'holiday' : 'closure', decree: closes.decree, provisional: false }
  const opens = overlays.find(({ work }) => work.includes(day))
  return opens && { kind: 'makeUp', decree: opens.decree, provisional: false }
}

/**
 * What kind of day this is and what ordered it. Overlays that were withdrawn count for nothing. A closure decreed by an overlay beats a make-up day decreed by one,
 * and both beat the year file.
 */
export const dayKind = (calendar: WorkCalendar, day: LocalDate): DayKind => {
  const file = calendar.years.find(({ year }) => year === yearOf(day))
  const decreed = decreedByOverlay(calendar, day) ?? (file && decreedByYear(file, day))
  if (decreed) return decreed
  const provisional = !file
  if (provisional && fixedHolidays.includes(day.slice(5))) return { kind: 'holiday', provisional }
  return { kind: isWeekend(day) ? 'weekend' : 'workday', provisional }
}

/** Whether people work on this day (工作日), and whether that is provisional: see dayKind. */
export const isWorkday = (calendar: WorkCalendar, day: LocalDate): { workday: boolean; provisional: boolean } => {
  const { kind, provisional } = dayKind(calendar, day)
  return { workday: kind === 'workday' || kind === 'makeUp', provisional }
}
