import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { AgencyDay } from '../domain/agencyDay.ts'

/** Stored figures of an agency-day and how often they have been written. */
export type StoredDay = { figures: AgencyDay; revision: number }

/** Summaries: folded from the record, and at any time foldable again. */
export type AgencyDays = {
  load(agencyCode: string, day: LocalDate): Promise<StoredDay | undefined>
  /** Replaces figures of the revision that was read (0: none yet); false when somebody wrote in between. */
  put(figures: AgencyDay, readRevision: number): Promise<boolean>
}
