import type { Overlay } from './overlay.ts'
import type { Withdrawal } from './withdrawal.ts'
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

/** The same of an overlay; or it stood and was withdrawn, and its id is used up. */
export type OverlayAddition = Addition | 'withdrawn'

/** The calendar with one more overlay; one with the same id is never replaced, nor revived once it was withdrawn. */
export const calendarWithOverlay = (
  calendar: WorkCalendar, overlay: Overlay
): { calendar: WorkCalendar; addition: OverlayAddition } => {
  if (calendar.withdrawals?.some(({ withdraws }) => withdraws === overlay.id)) return { addition: 'withdrawn', calendar }
  const addition = outcome(calendar.overlays.find(({ id }) => id === overlay.id), overlay)
  return { addition, calendar: addition === 'added' ? { ...calendar, overlays: [...calendar.overlays, overlay] } : calendar }
}

/** The same of a withdrawal; or there is no overlay of that id to withdraw. */
export type WithdrawalAddition = Addition | 'unknownOverlay'

/** The calendar with one more overlay withdrawn. The overlay stays in it, only it holds no longer; that is final. */
export const calendarWithWithdrawal = (
  calendar: WorkCalendar, withdrawal: Withdrawal
): { calendar: WorkCalendar; addition: WithdrawalAddition } => {
  const { overlays, withdrawals = [] } = calendar
  if (overlays.every(({ id }) => id !== withdrawal.withdraws)) return { addition: 'unknownOverlay', calendar }
  const addition = outcome(withdrawals.find(({ withdraws }) => withdraws === withdrawal.withdraws), withdrawal)
  return { addition, calendar: addition === 'added' ? { ...calendar, withdrawals: [...withdrawals, withdrawal] } : calendar }
}
