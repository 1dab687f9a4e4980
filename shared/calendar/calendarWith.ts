import type { Overlay } from './overlay.ts'
import type { WorkCalendar } from './workCalendar.ts'
import type { YearFile } from './yearFile.ts'

/** What became of a new file: added; already there and the same; already there and different (nothing is changed). */
export type Addition = 'added' | 'same' | 'differs'

const outcome = (present: unknown, offered: unknown): Addition => {
  if (!present) return 'added'
  return JSON.stringify(present) === JSON.stringify(offered) ? 'same' : 'differs'
}

/**
 * The calendar with one more year. A year that stands is never replaced: dates already promised hang on it; what is
 * decreed later comes as an overlay. Both files must have passed checkYearFile (sorted days, fields in order).
 */
export const calendarWithYear = (calendar: WorkCalendar, file: YearFile): { calendar: WorkCalendar; addition: Addition } => {
  const addition = outcome(calendar.years.find(({ year }) => year === file.year), file)
  return { addition, calendar: addition === 'added' ? { ...calendar, years: [...calendar.years, file] } : calendar }
}

/** The calendar with one more overlay; one with the same id is never replaced. */
export const calendarWithOverlay = (
  calendar: WorkCalendar, overlay: Overlay
): { calendar: WorkCalendar; addition: Addition } => {
  const addition = outcome(calendar.overlays.find(({ id }) => id === overlay.id), overlay)
  return { addition, calendar: addition === 'added' ? { ...calendar, overlays: [...calendar.overlays, overlay] } : calendar }
}
