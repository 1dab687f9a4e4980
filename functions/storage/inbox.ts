import type { KeptMessage } from '../domain/keptMessage.ts'

/** A message on its way into a box: its id is made of its instant and its key. */
export type Arriving = Omit<KeptMessage, 'messageId'> & { key: string }

/** 站内信: boxes of messages, and who has read what. */
export type Inbox = {
  /** Puts a message into a box once: the same key again, even at another instant, changes nothing. */
  put(box: string, message: Arriving): Promise<void>
  /** The newest messages of a box as its index shows them (it may lag a moment behind), or those older than the id `more`; fewer than `limit` only where the box ends. */
  page(box: string, page: { limit: number; more?: string }): Promise<KeptMessage[]>
  /** One message of a box, or undefined where that box has none of this id. */
  find(box: string, messageId: string): Promise<KeptMessage | undefined>
  /** Notes that a reader has read a message. Safe to repeat. */
  markRead(reader: string, messageId: string): Promise<void>
  /** Whether a reader has read the message with this instant and key. */
  isRead(reader: string, message: Pick<Arriving, 'at' | 'key'>): Promise<boolean>
  /** The ids that a reader has read, between two ids, both included. */
  readBetween(reader: string, oldest: string, newest: string): Promise<ReadonlySet<string>>
}
