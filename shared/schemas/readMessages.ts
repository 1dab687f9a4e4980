import * as z from 'zod/mini'
import type { Conversation } from './conversation.ts'
import { messageIdLimit, messagesPage } from './myMessages.ts'

/** 标为已读. A page of messages at most. */
export const ReadMessages = z.strictObject({
  messageIds: z.array(z.string().check(z.minLength(1), z.maxLength(messageIdLimit))).check(z.minLength(1), z.maxLength(messagesPage))
})
export type ReadMessages = z.infer<typeof ReadMessages>

/** Those that are read now; an id of nobody's message, or of somebody else's, is not among them. */
export const MessagesRead = z.strictObject({ read: z.array(z.string()) })
export type MessagesRead = z.infer<typeof MessagesRead>

export const readMessages = { verb: 'readMessages', method: 'POST', path: '/api/my/messages/read', who: 'signedIn', asked: ReadMessages, told: MessagesRead } as const satisfies Conversation
