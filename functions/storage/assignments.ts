import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import type { Assignment } from '../domain/assignment/assignment.ts'
import type { AssignmentListed } from '../domain/assignment/glanceOf.ts'
import type { CaseListed } from '../domain/assignment/caseListed.ts'

/** A stretch of a list; `more` is the cursor behind which it goes on. */
export type Stretch = { limit: number; more?: string }

/** What stands under one cursor of a list. */
export type Listed<T> = { cursor: string; listed: T }

/** 交办: one item each. */
export type Assignments = {
  /** The assignment as it stands now (strongly consistent). */
  load(assignmentId: string): Promise<Assignment | undefined>
  /**
   * Writes the change if the stored one is still what it was (undefined: not there yet); false, and nothing changed, if
   * somebody was faster. The ledger can only grow: throws when `after` does not continue the ledger of `before`.
   */
  save(before: Assignment | undefined, after: Assignment): Promise<boolean>
  /** Those of a unit as the index shows them: what it still owes, the earliest due first; or the rest, the latest first. */
  ofUnit(unit: string, state: 'open' | 'done', stretch: Stretch): Promise<Listed<AssignmentListed>[]>
  /** Those for supervisors: what waits for a unit or for them, the earliest first; or what is over, the latest first. */
  overseen(state: 'open' | 'done', stretch: Stretch): Promise<Listed<AssignmentListed>[]>
  /** Improvements and typical cases that are published, the latest first. */
  published(stretch: Stretch): Promise<Listed<AssignmentListed | CaseListed>[]>
  /** Those that owe something by now, the longest waiting first. */
  due(now: Instant, limit: number): Promise<{ assignmentId: string; dueAt: Instant }[]>
}
