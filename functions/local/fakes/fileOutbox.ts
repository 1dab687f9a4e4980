import { appendFile, mkdir, readFile, truncate } from 'node:fs/promises'
import { dirname } from 'node:path'
import { SentMessage } from './sentMessage.ts'
import type { Outbox } from './outbox.ts'

/**
 * Messages in a file, one JSON a line, oldest first; one process at a time. A last line without its end was cut off by a
 * crash and never acknowledged: it is dropped, and whoever sent it sends it again.
 * After a failed write the file is read anew.
 */
export const fileOutbox = (path: string): Outbox => {
  let kept: Promise<SentMessage[]> | undefined
  const messages = (): Promise<SentMessage[]> => kept ??= load(path)
  return {
    all: async () => (await messages()).toReversed(),
    add: async (message) => {
      const known = await messages()
      await appendFile(path, `${JSON.stringify(message)}\n`).catch((failure: unknown) => {
        kept = undefined
        throw failure
      })
      known.push(message)
    }
  }
}

const load = async (path: string): Promise<SentMessage[]> => {
  await mkdir(dirname(path), { recursive: true })
  await appendFile(path, '')
  const bytes = await readFile(path)
  const whole = bytes.subarray(0, bytes.lastIndexOf('\n') + 1)
  if (whole.length < bytes.length) await truncate(path, whole.length)
  return whole.toString('utf8').split('\n').slice(0, -1).map(messageIn)
}

const messageIn = (line: string, index: number): SentMessage => {
  try {
    return SentMessage.parse(JSON.parse(line))
  } catch {
    throw new Error(`line ${index + 1} of the message file is not a message`)
  }
}
