import * as z from 'zod/mini'
import type { Conversation } from './conversation.ts'
import { InboxMessage } from './inboxMessage.ts'

/** How many messages a page has, how many of each inbox are looked at for the unread, and how many one request marks as read (our choice). */
export const messagesPage = 30

/** Most characters of a message's id. */
export const messageIdLimit = 300

export const MyMessagesQuery = z.strictObject({ more: z.optional(z.string().check(z.minLength(1), z.maxLength(messageIdLimit))) })
export type MyMessagesQuery = z.infer<typeof MyMessagesQuery>

/** 站内信, newest first; `more` is the cursor of the next page. */
export const MyMessages = z.strictObject({
  messages: z.array(InboxMessage),
  more: z.optional(z.string()),
  /** How many of the newest `messagesPage` of each inbox are unread: from so many on, there may be more. On the first page only. */
  unread: z.optional(z.int())
})
export type MyMessages = z.infer<typeof MyMessages>

export const myMessages = { verb: 'myMessages', method: 'GET', path: '/api/my/messages', who: 'signedIn', asked: MyMessagesQuery, told: MyMessages } as const satisfies Conversation
