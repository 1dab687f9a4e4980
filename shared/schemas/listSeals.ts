import * as z from 'zod/mini'
import type { Conversation } from './conversation.ts'
import { DaySeal } from './daySeal.ts'

/** A month in Asia/Shanghai: 2026-11. */
export const Month = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/))
export type Month = z.infer<typeof Month>

export const SealsQuery = z.strictObject({
  /** Absent: the newest month that has a seal. */
  month: z.optional(Month)
})
export type SealsQuery = z.infer<typeof SealsQuery>

/** The seals of a month, the newest first; `more` is the nearest month before with any. */
export const SealsListed = z.strictObject({ seals: z.array(DaySeal), more: z.optional(Month) })
export type SealsListed = z.infer<typeof SealsListed>

export const listSeals = { verb: 'listSeals', method: 'GET', path: '/api/seals', who: 'anyone', asked: SealsQuery, told: SealsListed } as const satisfies Conversation
