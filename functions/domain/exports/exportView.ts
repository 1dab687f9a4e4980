import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import type { FigureExport } from '@haochaping/shared/schemas/figureExport.ts'
import { exportFiles } from './exportFiles.ts'
import { entriesOf } from './exportJob.ts'
import type { ExportJob } from './exportJob.ts'

/** An export as the one who asked for it sees it. */
export const exportView = (job: ExportJob, now: Instant): FigureExport => {
  const { exportId, place, period, format, askedAt, keptUntil, state, plan, done, rows } = job
  return {
    exportId, place, period, format, askedAt, keptUntil, done, ...(plan.length > 0 ? { of: entriesOf(plan) } : {}),
    state: now >= keptUntil ? 'expired' : state, rows: entriesOf(rows), files: state === 'done' ? exportFiles(rows).length : 0
  }
}
