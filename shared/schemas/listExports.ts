import * as z from 'zod/mini'
import type { Conversation } from './conversation.ts'
import { FigureExport } from './figureExport.ts'

export const ListExports = z.strictObject({})
export type ListExports = z.infer<typeof ListExports>

/** One's own exports, the newest first. */
export const ExportsListed = z.strictObject({ exports: z.array(FigureExport) })
export type ExportsListed = z.infer<typeof ExportsListed>

export const listExports = { verb: 'listExports', method: 'GET', path: '/api/exports', who: 'staff', asked: ListExports, told: ExportsListed } as const satisfies Conversation
