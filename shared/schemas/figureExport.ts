import * as z from 'zod/mini'
import { Instant } from '../calendar/localDate.ts'
import { Period } from '../indicators/period.ts'
import { Place } from './place.ts'

export const exportFormats = ['csv', 'xlsx'] as const
export const ExportFormat = z.enum(exportFormats)
export type ExportFormat = z.infer<typeof ExportFormat>

/** Not begun, being made, ready, given up, called off by whoever asked, or no longer kept. */
export const exportStates = ['waiting', 'running', 'done', 'failed', 'cancelled', 'expired'] as const
export type ExportState = (typeof exportStates)[number]

/** Made once by whoever asks; a repeat with the same id is the same export. */
export const ExportId = z.uuid()

/** 导出统计: one export of figures as the one who asked for it sees it. */
export const FigureExport = z.strictObject({
  exportId: ExportId,
  place: Place, period: Period, format: ExportFormat,
  askedAt: Instant,
  state: z.enum(exportStates),
  /** Places gone through, of all there are; `of` is absent until they are counted. */
  done: z.int(), of: z.optional(z.int()),
  /** Rows so far, and how many files they fill: each file is whole in itself, and small enough for one answer. */
  rows: z.int(), files: z.int(),
  /** Until when the files can be downloaded. */
  keptUntil: Instant
})
export type FigureExport = z.infer<typeof FigureExport>
