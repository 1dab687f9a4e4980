import * as z from 'zod/mini'
import { LocalDate } from '../calendar/localDate.ts'
import type { Conversation } from './conversation.ts'
import { ListCursor } from './listAssignments.ts'

export const ListPublished = z.strictObject({ more: z.optional(ListCursor) })
export type ListPublished = z.infer<typeof ListPublished>

/** What is published of an improvement or a typical case: the matter and the words, no more. */
export const Published = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('improvement'), item: z.string(), agency: z.string(), on: LocalDate, reason: z.string(), words: z.string() }),
  z.strictObject({ kind: z.literal('typicalCase'), item: z.string(), agency: z.string(), on: LocalDate, happened: z.string(), done: z.string(), reply: z.string() })
])
export type Published = z.infer<typeof Published>

/** 改进与典型案例, the latest first; `more` is the cursor of the next page. */
export const PublishedListed = z.strictObject({ published: z.array(Published), more: z.optional(ListCursor) })
export type PublishedListed = z.infer<typeof PublishedListed>

export const listPublished = { verb: 'listPublished', method: 'GET', path: '/api/published', who: 'anyone', asked: ListPublished, told: PublishedListed } as const satisfies Conversation
