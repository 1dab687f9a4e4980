import type { SendOutcome } from './sendOutcome.ts'

/**
 * One channel, thin and typed: hands `message` to `to`. `key` always means the same message; it is given to platforms that
 * drop repeats. Never throws for what a platform or the network does, and never tries again by itself where that could
 * tell somebody twice.
 */
export type Sender<Address, Message> = (letter: { key: string; to: Address; message: Message }) => Promise<SendOutcome>
