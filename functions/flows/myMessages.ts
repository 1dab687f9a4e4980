import type { InboxMessage } from '@haochaping/shared/schemas/inboxMessage.ts'
import { messagesPage } from '@haochaping/shared/schemas/myMessages.ts'
import type { MyMessages, MyMessagesQuery } from '@haochaping/shared/schemas/myMessages.ts'
import type { KeptMessage } from '../domain/keptMessage.ts'
import type { SignedInCaller } from '../identity/signedInCaller.ts'
import { ownBoxes } from './ownBoxes.ts'
import type { OwnBoxes } from './ownBoxes.ts'
import type { Rooms } from './rooms.ts'

/** The caller's inboxes as one list, newest first, with what she has not read. A few queries, however much there is. */
export const myMessages = ({ inbox }: Pick<Rooms, 'inbox'>) =>
  async ({ more }: MyMessagesQuery, caller: SignedInCaller): Promise<MyMessages> => {
    const own = ownBoxes(caller)
    const pages = await Promise.all(own.boxes.map((box) => readable(inbox, own, { box, ...(more === undefined ? {} : { more }) })))
    const all = pages.flat().toSorted((a, b) => (a.messageId < b.messageId ? 1 : -1))
    const read = await readOf(inbox, own, all)
    const shown = all.slice(0, messagesPage)
    const last = shown.at(-1)
    return {
      messages: shown.map((message) => asShown(message, read)),
      ...(last && all.length > shown.length ? { more: last.messageId } : {}),
      ...(more === undefined ? { unread: pages.flatMap((page) => page.slice(0, messagesPage)).filter(({ messageId }) => !read.has(messageId)).length } : {})
    }
  }

/** A page and one more of what the caller may read in a box; what is hidden from her does not shorten it, nor show in its cursor. */
const readable = async (inbox: Rooms['inbox'], { mayRead }: OwnBoxes, { box, more }: { box: string; more?: string }): Promise<KeptMessage[]> => {
  const [found, limit]: [KeptMessage[], number] = [[], messagesPage + 1]
  for (let from = more; ;) {
    const page = await inbox.page(box, { limit, ...(from === undefined ? {} : { more: from }) })
    found.push(...page.filter(mayRead))
    if (page.length < limit || found.length >= limit) return found.slice(0, limit)
    from = page.at(-1)?.messageId
  }
}

const readOf = async (inbox: Rooms['inbox'], { reader }: OwnBoxes, newestFirst: readonly KeptMessage[]): Promise<ReadonlySet<string>> => {
  const [newest, oldest] = [newestFirst[0], newestFirst.at(-1)]
  return newest && oldest ? inbox.readBetween(reader, oldest.messageId, newest.messageId) : new Set()
}

const asShown = ({ notOf: _, ...message }: KeptMessage, read: ReadonlySet<string>): InboxMessage => ({ ...message, read: read.has(message.messageId) })
