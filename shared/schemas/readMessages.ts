import * as z from 'zod/mini'
import type { Conversation } from './conversation.ts'
import { EventId } from './eventId.ts'
import { messageIdLimit, messagesPage } from './myMessages.ts'

/** 标为已读: these messages, a page at most; or, whoever has opened the page of a case, what was told about it lately. */
export const ReadMessages = z.union([
  z.strictObject({ messageIds: z.array(z.string().check(z.minLength(1), z.maxLength(messageIdLimit))).check(z.minLength(1), z.maxLength(messagesPage)) }),
  z.strictObject({ eventId: EventId })
])
export type ReadMessages = z.infer<typeof ReadMessages>

/** Those that are read now; an id of nobody's message, or of somebody else's, is not among them. */
export const MessagesRead = z.strictObject({ read: z.array(z.string()) })
export type MessagesRead = z.infer<typeof MessagesRead>

export const readMessages = { verb: 'readMessages', method: 'POST', path: '/api/my/messages/read', who: 'signedIn', asked: ReadMessages, told: MessagesRead } as const satisfies Conversation
