import * as z from 'zod/mini'
import { LocalDate } from '../calendar/localDate.ts'
import type { Conversation } from './conversation.ts'

export const PraiseQuery = z.strictObject({})
export type PraiseQuery = z.infer<typeof PraiseQuery>

/** 本周有人感谢您: what people thanked one's unit for in the last seven days; nothing under five ratings, so that nobody is told apart. */
export const Praise = z.strictObject({
  from: LocalDate,
  to: LocalDate,
  /** Ratings of the three good levels; absent under five. */
  ratings: z.optional(z.int()),
  reasons: z.array(z.strictObject({ code: z.string(), label: z.string(), count: z.int() }))
})
export type Praise = z.infer<typeof Praise>

export const praise = { verb: 'praise', method: 'GET', path: '/api/praise', who: 'staff', asked: PraiseQuery, told: Praise } as const satisfies Conversation
