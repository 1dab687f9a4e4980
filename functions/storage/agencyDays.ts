import type { Instant, LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { AgencyDay } from '../domain/figures/agencyDay.ts'
import type { Kept } from './summaries.ts'

/** Figures of an agency-day: folded from the record, and at any time foldable again. */
export type AgencyDays = {
  load(agencyCode: string, day: LocalDate): Promise<Kept<AgencyDay> | undefined>
  /** Replaces figures of the revision that was read (0: none yet); false when somebody wrote in between. With the same write the day owes its roll-up. */
  put(figures: AgencyDay, readRevision: number, at: Instant): Promise<boolean>
}
