import * as z from 'zod/mini'
import type { Conversation } from './conversation.ts'
import { ExportId, FigureExport } from './figureExport.ts'

export const CancelExport = z.strictObject({ exportId: ExportId })
export type CancelExport = z.infer<typeof CancelExport>

/** Calls off an export that is not ready yet; one that is over stays as it is. */
export const cancelExport = { verb: 'cancelExport', method: 'POST', path: '/api/exports/{exportId}/cancel', who: 'staff', asked: CancelExport, told: FigureExport } as const satisfies Conversation
