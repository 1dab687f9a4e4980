import type { SentMessage } from './sentMessage.ts'

/** Where the message gateway keeps what it took. */
export type Outbox = {
  /** Everything taken, newest first. */
  all(): Promise<SentMessage[]>
  /** Resolves when the message will be there after a restart. */
  add(message: SentMessage): Promise<void>
}
