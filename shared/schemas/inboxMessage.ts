import * as z from 'zod/mini'
import { Instant } from '../calendar/localDate.ts'

/** 站内信: one message in somebody's inbox, the record of what was told. */
export const InboxMessage = z.strictObject({
  messageId: z.string(),
  at: Instant,
  purpose: z.string(),
  title: z.string(),
  body: z.string(),
  /** The service event it is about; absent for a digest. */
  eventId: z.optional(z.string()),
  item: z.optional(z.string()),
  /** The assignment it is about. */
  assignmentId: z.optional(z.string()),
  read: z.boolean()
})
export type InboxMessage = z.infer<typeof InboxMessage>
