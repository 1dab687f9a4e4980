import { useEffect, useState } from 'react'
import { useDidShow } from '@tarojs/taro'
import type { InboxMessage } from '@haochaping/shared/schemas/inboxMessage.ts'
import { messagesPage } from '@haochaping/shared/schemas/myMessages.ts'
import { myMessages } from '../api/myMessages.ts'
import { isTold } from '../api/outcome.ts'
import type { Trouble } from '../api/outcome.ts'
import { readMessages } from '../api/readMessages.ts'

type Inbox = { messages?: InboxMessage[]; more?: string; unread?: number; trouble?: Trouble }
export type InboxState = Inbox & { again: () => void; older: () => void; markRead: (ids: readonly string[]) => void }

const withRead = (inbox: Inbox, ids: readonly string[]): Inbox => ({
  ...inbox,
  ...(inbox.messages === undefined ? {} : { messages: inbox.messages.map((one) => (ids.includes(one.messageId) ? { ...one, read: true } : one)) }),
  ...(inbox.unread === undefined ? {} : { unread: Math.max(0, inbox.unread - (inbox.messages ?? []).filter((one) => !one.read && ids.includes(one.messageId)).length) })
})

/** Tells the server that they were read, a page at a time: more it does not take at once. */
const mark = async (ids: readonly string[]): Promise<void> => {
  for (let from = 0; from < ids.length; from += messagesPage) await readMessages({ messageIds: ids.slice(from, from + messagesPage) }, 'staff')
}

/** The inbox of staff, a page at a time. What is marked as read is so at once; if that does not reach the server it is unread again next time. */
export const useInbox = (): InboxState => {
  const [inbox, setInbox] = useState<Inbox>({})
  const [left] = useState({ yes: false })
  useEffect(() => () => { left.yes = true }, [left])
  const load = async (more?: string): Promise<void> => {
    const outcome = await myMessages(more === undefined ? {} : { more }, 'staff')
    if (left.yes) return
    if (!isTold(outcome)) return setInbox((before) => ({ ...before, trouble: outcome }))
    const { messages, more: next, unread } = outcome.told
    setInbox((before) => ({
      messages: more === undefined ? messages : [...before.messages ?? [], ...messages],
      ...(next === undefined ? {} : { more: next }),
      ...(unread ?? before.unread) === undefined ? {} : { unread: unread ?? before.unread ?? 0 }
    }))
  }
  useDidShow(() => { void load() })
  return {
    ...inbox,
    again: () => { void load() },
    older: () => { void load(inbox.more) },
    markRead: (ids) => {
      if (ids.length === 0) return
      setInbox((before) => withRead(before, ids))
      void mark(ids)
    }
  }
}
