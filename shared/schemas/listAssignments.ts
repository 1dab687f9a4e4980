import * as z from 'zod/mini'
import { Instant, LocalDate } from '../calendar/localDate.ts'
import { AssignmentGlance } from './assignment.ts'
import type { Conversation } from './conversation.ts'
import { EventId } from './eventId.ts'

/** How many entries a page has (our choice). */
export const assignmentsPage = 30

/** Where the next page begins: an instant, and an id that says nothing. */
export const ListCursor = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z#[\w-]{22}$/))

export const ListAssignments = z.strictObject({
  /** open: what waits for a unit or a supervisor, the earliest due first; published; done: withdrawn or never taken up, and explanations given; the latest first. */
  view: z.enum(['open', 'published', 'done']),
  more: z.optional(ListCursor)
})
export type ListAssignments = z.infer<typeof ListAssignments>

export const AssignmentsListed = z.strictObject({
  today: LocalDate,
  assignments: z.array(z.strictObject({
    ...z.omit(AssignmentGlance, { words: true }).shape, overdue: z.boolean(),
    /** Working days left until it is due (today not counted); negative when overdue. */
    workdaysLeft: z.optional(z.int())
  })),
  /** 典型案例 that are published, by the 差评 they tell of; with view=published only. */
  cases: z.array(z.strictObject({ eventId: EventId, item: z.string(), agency: z.string(), at: Instant })),
  more: z.optional(ListCursor)
})
export type AssignmentsListed = z.infer<typeof AssignmentsListed>

export const listAssignments = { verb: 'listAssignments', method: 'GET', path: '/api/assignments', who: 'staff', asked: ListAssignments, told: AssignmentsListed } as const satisfies Conversation
