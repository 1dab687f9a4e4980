import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import type { ExportAct } from '@haochaping/shared/schemas/listExportActs.ts'
import type { ExportJob } from '../domain/exports/exportJob.ts'

/** Whose export, and which. */
export type ExportOf = Pick<ExportJob, 'owner' | 'exportId'>

/** Exports of figures: the job, the pieces of its plan and its rows, and the record of who asked and downloaded. */
export type Exports = {
  load(of: ExportOf): Promise<ExportJob | undefined>
  /** All that somebody asked for and that is not forgotten yet, in no order. */
  ofOwner(owner: string): Promise<ExportJob[]>
  /** Writes the change if the job is still of the version that it says; false, and nothing changed, if somebody was faster. It is stored under the next version. */
  save(job: ExportJob): Promise<boolean>
  /** Exports that somebody is to see to by now, the longest waiting first, so many at most. */
  due(now: Instant, limit: number): Promise<ExportOf[]>
  /** Stores a piece under its name; written again under the same name it is replaced. */
  putPiece(of: ExportJob, name: string, entries: readonly string[]): Promise<void>
  /** The entries of a piece; undefined where it has been forgotten. */
  piece(of: ExportOf, name: string): Promise<string[] | undefined>
  /** Writes an act down, once and for good: nothing changes or takes out what stands there. */
  record(act: ExportAct): Promise<void>
  /** The newest acts, or those older than the id `more`; fewer than `limit` only where the record ends. */
  recorded(page: { limit: number; more?: string }): Promise<ExportAct[]>
}
