import type { MessagesRead, ReadMessages } from '@haochaping/shared/schemas/readMessages.ts'
import type { SignedInCaller } from '../identity/signedInCaller.ts'
import { inParallel } from './inParallel.ts'
import { ownBoxes } from './ownBoxes.ts'
import type { OwnBoxes } from './ownBoxes.ts'
import type { Rooms } from './rooms.ts'

/** How many messages are looked at and marked at the same time (our choice). */
const abreast = 8

/** Notes that the caller has read these of her messages. Others are passed over in silence: nobody learns what is in another's inbox. */
export const readMessages = ({ inbox }: Pick<Rooms, 'inbox'>) =>
  async ({ messageIds }: ReadMessages, caller: SignedInCaller): Promise<MessagesRead> => {
    const own = ownBoxes(caller)
    const asked = [...new Set(messageIds)]
    const known = await inParallel(asked, abreast, (messageId) => isOwn(inbox, own, messageId))
    const read = asked.filter((_, at) => known[at])
    await inParallel(read, abreast, (messageId) => inbox.markRead(own.reader, messageId))
    return { read }
  }

const isOwn = async (inbox: Rooms['inbox'], { boxes, mayRead }: OwnBoxes, messageId: string): Promise<boolean> => {
  const found = await Promise.all(boxes.map((box) => inbox.find(box, messageId)))
  return found.some((message) => message && mayRead(message))
}
