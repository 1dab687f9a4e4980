import { useEffect, useState } from 'react'
import { useDidShow } from '@tarojs/taro'
import type { InboxMessage } from '@haochaping/shared/schemas/inboxMessage.ts'
import { messagesPage } from '@haochaping/shared/schemas/myMessages.ts'
import { myMessages } from '../../../api/myMessages.ts'
import { isTold } from '../../../api/outcome.ts'
import type { Trouble } from '../../../api/outcome.ts'
import { readMessages } from '../../../api/readMessages.ts'

type Got = { messages?: InboxMessage[]; more?: string; unread?: number; trouble?: Trouble }
export type Inbox = Got & { again: () => Promise<void>; older: () => Promise<void>; read: (ids: readonly string[]) => Promise<void> }

/** 站内信 of the one signed in, read anew whenever the page shows. What she opened is shown as read at once; if that does not reach the server it is unread again next time. */
export const useInbox = (): Inbox => {
  const [got, setGot] = useState<Got>({})
  const [left] = useState({ yes: false })
  useEffect(() => () => { left.yes = true }, [left])

  const load = async (more?: string): Promise<void> => {
    const outcome = await myMessages(more === undefined ? {} : { more })
    if (left.yes) return
    if (!isTold(outcome)) return setGot((before) => ({ ...before, trouble: outcome }))
    const { messages, unread, more: next } = outcome.told
    setGot((before) => ({
      messages: [...(more === undefined ? [] : before.messages ?? []), ...messages],
      ...(next === undefined ? {} : { more: next }),
      ...((unread ?? before.unread) === undefined ? {} : { unread: unread ?? before.unread ?? 0 })
    }))
  }
  const read = async (ids: readonly string[]): Promise<void> => {
    const fresh = (got.messages ?? []).filter((one) => !one.read && ids.indexOf(one.messageId) >= 0).map(({ messageId }) => messageId)
    if (fresh.length === 0) return
    setGot((before) => ({
      ...before, messages: (before.messages ?? []).map((one) => fresh.indexOf(one.messageId) < 0 ? one : { ...one, read: true }),
      ...(before.unread === undefined ? {} : { unread: Math.max(0, before.unread - fresh.length) })
    }))
    for (let from = 0; from < fresh.length; from += messagesPage) await readMessages({ messageIds: fresh.slice(from, from + messagesPage) })
  }
  useDidShow(() => { void load() })
  return { ...got, again: () => load(), older: () => load(got.more), read }
}
