import * as z from 'zod/mini'
import { Instant } from '../calendar/localDate.ts'
import { Period } from '../indicators/period.ts'
import type { Conversation } from './conversation.ts'
import { ExportFormat, ExportId } from './figureExport.ts'
import { PlaceCode } from './place.ts'

/** How many acts a page has (our choice). */
export const exportActsPage = 50

/** Names an act in the record: when it was, and a text of its own. */
export const ExportActId = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z#[\w-]{8,64}$/))

/** 导出记录: that somebody asked for figures, or downloaded a file of them. Never changed, never taken out. */
export const ExportAct = z.strictObject({
  actId: ExportActId,
  at: Instant,
  /** Keyed hash: the same member of staff has the same one; whose it is it does not say. */
  who: z.string(),
  act: z.enum(['asked', 'downloaded']),
  exportId: ExportId, place: PlaceCode, period: Period, format: ExportFormat,
  /** Which file it was. */
  file: z.optional(z.int())
})
export type ExportAct = z.infer<typeof ExportAct>

export const ListExportActs = z.strictObject({ more: z.optional(ExportActId) })
export type ListExportActs = z.infer<typeof ListExportActs>

/** Newest first; `more` is the cursor of the next page. */
export const ExportActsListed = z.strictObject({ acts: z.array(ExportAct), more: z.optional(ExportActId) })
export type ExportActsListed = z.infer<typeof ExportActsListed>

export const listExportActs = { verb: 'listExportActs', method: 'GET', path: '/api/export-acts', who: 'administrator', asked: ListExportActs, told: ExportActsListed } as const satisfies Conversation
