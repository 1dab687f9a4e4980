import type { TypicalCase } from '../domain/assignment/typicalCase.ts'

/** 典型案例: one item for each 差评 that was ever told as one; listed among what is published (storage/assignments.ts). */
export type TypicalCases = {
  load(eventId: string): Promise<TypicalCase | undefined>
  /** Writes the change if the stored one is still what it was (undefined: not there yet); false, and nothing changed, if somebody was faster. */
  save(before: TypicalCase | undefined, after: TypicalCase): Promise<boolean>
}
