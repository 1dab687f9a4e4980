import Taro from '@tarojs/taro'
import type * as z from 'zod/mini'
import type { Conversation } from '@haochaping/shared/schemas/conversation.ts'
import { RefusalReply } from '@haochaping/shared/schemas/refusal.ts'
import type { Failure, Outcome } from './outcome.ts'
import { requestOf } from './requestOf.ts'

/** How long an answer may take. */
export const patience = 10_000

export type Sending<T> = Promise<Outcome<T>> & { abort: () => void }
type Answer = { statusCode: number; data: unknown }

/**
 * The one door to the network: sends what a conversation asks, parses what it tells. Never throws.
 * The answer is read as text, for the platforms differ in what they do with an answer that is no JSON.
 */
export const send = <C extends Conversation>(conversation: C, asked: z.infer<C['asked']>, token?: string): Sending<z.infer<C['told']>> => {
  let stop: (why: Failure) => void = () => undefined
  const outcome = new Promise<Outcome<z.infer<C['told']>>>((settle) => {
    const task = Taro.request({ ...requestOf(conversation, asked, token), dataType: 'text', responseType: 'text', timeout: patience + 1000 })
    const timer = setTimeout(() => stop('timeout'), patience)
    stop = (why) => {
      clearTimeout(timer)
      settle({ failed: why })
      task.abort?.()
    }
    task.then(
      (answer: Answer) => settle(read(conversation, answer)),
      () => settle({ failed: 'network' })
    ).then(() => clearTimeout(timer), () => undefined)
  })
  return Object.assign(outcome, { abort: () => stop('aborted') })
}

const read = <C extends Conversation>(conversation: C, { statusCode, data }: Answer): Outcome<z.infer<C['told']>> => {
  const body = jsonOf(data)
  if (statusCode >= 200 && statusCode < 300) {
    const told = conversation.told.safeParse(body)
    return told.success ? { told: told.data as z.infer<C['told']> } : { failed: 'reply' } // parsed by the very schema of C
  }
  const refusal = RefusalReply.safeParse(body)
  if (!refusal.success) return statusCode >= 500 ? { refused: 'serverFault' } : { failed: 'reply' }
  const { refused, requestId, fields } = refusal.data
  return { refused, requestId, ...(fields === undefined ? {} : { fields }) }
}

const jsonOf = (data: unknown): unknown => {
  if (typeof data !== 'string') return data
  try {
    return JSON.parse(data)
  } catch {
    return undefined
  }
}
