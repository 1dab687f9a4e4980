import type { Instant, LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { Period } from '@haochaping/shared/indicators/period.ts'
import type { AgencyDay } from '../domain/figures/agencyDay.ts'
import type { AgencyPeriod } from '../domain/figures/agencyPeriod.ts'
import type { AgencyDesk, RegionDesk } from '../domain/figures/desk.ts'
import type { RegionPeriod } from '../domain/figures/regionPeriod.ts'

/** Stored figures, how often they have been written, and when last. */
export type Kept<F> = { figures: F; revision: number; at: Instant }

/** Figures of one kind under their key; a put replaces the revision that was read (0: none yet), and is false when somebody wrote in between. */
type Shelf<F, K extends unknown[]> = {
  load(...key: K): Promise<Kept<F> | undefined>
  put(figures: F, readRevision: number, at: Instant): Promise<boolean>
}

/** What the periods above do not hold yet: a day of an agency, or its desk. */
export type Owed = { agencyCode: string; day?: LocalDate }

/** Roll-ups: folded from agency-days and tickets, and at any time foldable again. */
export type Summaries = {
  /** The days of an agency that have figures, from one day to another, both included. */
  days(agencyCode: string, from: LocalDate, to: LocalDate): Promise<AgencyDay[]>
  agency: Shelf<AgencyPeriod, [agencyCode: string, period: Period]>
  region: Shelf<RegionPeriod, [region: string, period: Period]>
  /** The desk of an agency owes its roll-up with each put. */
  desk: Shelf<AgencyDesk, [agencyCode: string]>
  regionDesk: Shelf<RegionDesk, [region: string]>
  /** What is still to be rolled up, so many at most. */
  owed(limit: number): Promise<Owed[]>
  /** Takes a day or a desk off that list, unless it was written again since this revision. */
  settle(owed: Owed, revision: number): Promise<void>
}
