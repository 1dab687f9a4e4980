import * as z from 'zod/mini'
import { Period } from '../indicators/period.ts'
import type { Conversation } from './conversation.ts'
import { ExportFormat, ExportId, FigureExport } from './figureExport.ts'
import { PlaceCode } from './place.ts'

export const AskExport = z.strictObject({
  exportId: ExportId,
  /** Absent: the widest place that one may export. */
  place: z.optional(PlaceCode),
  period: Period,
  format: ExportFormat
})
export type AskExport = z.infer<typeof AskExport>

export const askExport = { verb: 'askExport', method: 'POST', path: '/api/exports', who: 'staff', asked: AskExport, told: FigureExport } as const satisfies Conversation
