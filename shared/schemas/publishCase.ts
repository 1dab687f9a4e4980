import * as z from 'zod/mini'
import { Instant } from '../calendar/localDate.ts'
import { AssignmentWords } from './assignment.ts'
import type { Conversation } from './conversation.ts'
import { EventId } from './eventId.ts'

/** 典型案例: a closed 差评 told without persons, or taken back. */
export const CaseTelling = z.discriminatedUnion('command', [
  /** What happened, what was done, and the unit's reply, shortened where that helps. */
  z.strictObject({ command: z.literal('publish'), happened: AssignmentWords, done: AssignmentWords, reply: AssignmentWords }),
  z.strictObject({ command: z.literal('withdraw'), words: AssignmentWords })
])
export type CaseTelling = z.infer<typeof CaseTelling>

export const PublishCase = z.strictObject({
  eventId: EventId,
  /** Made once by the client; a repeat with the same id changes nothing and gets the same answer. */
  actId: z.uuid(),
  telling: CaseTelling
})
export type PublishCase = z.infer<typeof PublishCase>

/** Where it stands now. */
export const CasePublished = z.strictObject({ state: z.enum(['published', 'withdrawn']), at: Instant, repeated: z.boolean() })
export type CasePublished = z.infer<typeof CasePublished>

export const publishCase = { verb: 'publishCase', method: 'POST', path: '/api/tickets/{eventId}/typical-case', who: 'staff', asked: PublishCase, told: CasePublished } as const satisfies Conversation
