import type { EventId } from '@haochaping/shared/schemas/eventId.ts'
import type { MessagesRead, ReadMessages } from '@haochaping/shared/schemas/readMessages.ts'
import type { SignedInCaller } from '../identity/signedInCaller.ts'
import { inParallel } from './inParallel.ts'
import { ownBoxes } from './ownBoxes.ts'
import type { OwnBoxes } from './ownBoxes.ts'
import type { Rooms } from './rooms.ts'

/** How many messages are looked at and marked at the same time (our choice). */
const abreast = 8

/** How far back what was told about a case is looked for, in messages of each box (our choice: whatever may still go out as a copy is among them). */
const lately = 100

type Inbox = Rooms['inbox']

/** Notes that the caller has read these of her messages, or what she was told about a case. Others are passed over in silence: nobody learns what is in another's inbox. */
export const readMessages = ({ inbox }: Pick<Rooms, 'inbox'>) =>
  async (asked: ReadMessages, caller: SignedInCaller): Promise<MessagesRead> => {
    const own = ownBoxes(caller)
    const read = 'eventId' in asked ? await ownAbout(inbox, own, asked.eventId) : await ownAmong(inbox, own, asked.messageIds)
    const fresh = 'eventId' in asked ? await unreadOf(inbox, own, read) : read
    await inParallel(fresh, abreast, (messageId) => inbox.markRead(own.reader, messageId))
    return { read }
  }

const ownAmong = async (inbox: Inbox, own: OwnBoxes, messageIds: readonly string[]): Promise<string[]> => {
  const asked = [...new Set(messageIds)]
  const known = await inParallel(asked, abreast, (messageId) => isOwn(inbox, own, messageId))
  return asked.filter((_, at) => known[at])
}

const isOwn = async (inbox: Inbox, { boxes, mayRead }: OwnBoxes, messageId: string): Promise<boolean> => {
  const found = await Promise.all(boxes.map((box) => inbox.find(box, messageId)))
  return found.some((message) => message && mayRead(message))
}

const ownAbout = async (inbox: Inbox, { boxes, mayRead }: OwnBoxes, eventId: EventId): Promise<string[]> => {
  const pages = await Promise.all(boxes.map((box) => inbox.page(box, { limit: lately })))
  return pages.flat().filter((message) => message.eventId === eventId && mayRead(message)).map(({ messageId }) => messageId).toSorted()
}

/** Her page of a case is opened often, and seldom with something new on it. */
const unreadOf = async (inbox: Inbox, { reader }: OwnBoxes, oldestFirst: readonly string[]): Promise<string[]> => {
  const [oldest, newest] = [oldestFirst[0], oldestFirst.at(-1)]
  if (oldest === undefined || newest === undefined) return []
  const read = await inbox.readBetween(reader, oldest, newest)
  return oldestFirst.filter((messageId) => !read.has(messageId))
}
