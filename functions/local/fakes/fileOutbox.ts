import { fileLines } from './fileLines.ts'
import type { Outbox } from './outbox.ts'
import { SentMessage } from './sentMessage.ts'

/** Messages in a file of lines, so that they are there after a restart. */
export const fileOutbox = (path: string): Outbox => {
  const { all, add } = fileLines(path, SentMessage)
  return { all: async () => (await all()).toReversed(), add }
}
