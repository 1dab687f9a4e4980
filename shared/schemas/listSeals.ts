import * as z from 'zod/mini'
import { Month } from '../indicators/period.ts'
import type { Conversation } from './conversation.ts'
import { DaySeal } from './daySeal.ts'

export const SealsQuery = z.strictObject({
  /** Absent: the newest month that has a seal. */
  month: z.optional(Month)
})
export type SealsQuery = z.infer<typeof SealsQuery>

/** The seals of a month, the newest first; `more` is the nearest month before with any. */
export const SealsListed = z.strictObject({ seals: z.array(DaySeal), more: z.optional(Month) })
export type SealsListed = z.infer<typeof SealsListed>

export const listSeals = { verb: 'listSeals', method: 'GET', path: '/api/seals', who: 'anyone', asked: SealsQuery, told: SealsListed } as const satisfies Conversation
