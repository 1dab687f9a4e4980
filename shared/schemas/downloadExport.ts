import * as z from 'zod/mini'
import type { Conversation } from './conversation.ts'
import { ExportId } from './figureExport.ts'

/** The kind of file behind each format, as answers name it. */
export const mediaTypes = { csv: 'text/csv; charset=utf-8', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' } as const

export const DownloadExport = z.strictObject({
  exportId: ExportId,
  /** Which of its files, from 1. */
  file: z.string().check(z.regex(/^[1-9]\d{0,3}$/))
})
export type DownloadExport = z.infer<typeof DownloadExport>

/** A file as it travels: its bytes, in base64 here, are the body of the answer. */
export const ExportedFile = z.strictObject({ name: z.string(), type: z.enum([mediaTypes.csv, mediaTypes.xlsx]), bytes: z.string() })
export type ExportedFile = z.infer<typeof ExportedFile>

export const downloadExport = {
  verb: 'downloadExport', method: 'GET', path: '/api/exports/{exportId}/files/{file}', who: 'staff', asked: DownloadExport, told: ExportedFile, files: Object.values(mediaTypes)
} as const satisfies Conversation
