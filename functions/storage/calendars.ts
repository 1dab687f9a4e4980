import type { Addition, OverlayAddition, WithdrawalAddition } from '@haochaping/shared/calendar/calendarWith.ts'
import type { Overlay } from '@haochaping/shared/calendar/overlay.ts'
import type { Withdrawal } from '@haochaping/shared/calendar/withdrawal.ts'
import type { WorkCalendar } from '@haochaping/shared/calendar/workCalendar.ts'
import type { YearFile } from '@haochaping/shared/calendar/yearFile.ts'
import type { Redating } from '../domain/redating.ts'

/**
 * 工作日历 as the product knows it: what ships and what was imported since. No call replaces what stands: 'differs'
 * means that something else stands under this year or id and nothing was changed.
 */
export type Calendars = {
  /** Shipped and imported together, the overlays of every region, and which of them were withdrawn. */
  load(): Promise<WorkCalendar>
  /** The calendar and how far the open dates follow it, in one read; redating is undefined where they never had to. */
  followed(): Promise<{ calendar: WorkCalendar; redating: Redating | undefined }>
  /** Stores how far they follow it now, if it still stands at `before`; false, and nothing changed, if somebody was faster. */
  follow(before: Redating | undefined, after: Redating): Promise<boolean>
  addYear(file: YearFile): Promise<Addition>
  addOverlay(overlay: Overlay): Promise<OverlayAddition>
  addWithdrawal(withdrawal: Withdrawal): Promise<WithdrawalAddition>
}
