import type * as z from 'zod/mini'
import { demoPeople } from '../../../functions/demo/demoPeople.ts'
import type { Conversation } from '../../../shared/schemas/conversation.ts'
import { signIn } from '../../../shared/schemas/signIn.ts'
import { requestOf } from '../../src/api/requestOf.ts'

/** Asks the back end as the mini-program does; throws with its words where it refuses. */
export type Asking = <C extends Conversation>(conversation: C, asked: z.infer<C['asked']>) => Promise<z.infer<C['told']>>

const askingBy = (address: string, token?: string): Asking => async <C extends Conversation>(conversation: C, asked: z.infer<C['asked']>) => {
  const { url, method, header, data } = requestOf(conversation, asked, token)
  const reply = await fetch(address + url, { method, headers: header, ...(data === undefined ? {} : { body: data }) })
  if (!reply.ok) throw new Error(`${conversation.verb} answered ${reply.status}: ${await reply.text()}`)
  return conversation.told.parse(await reply.json()) as z.infer<C['told']> // parsed by the very schema of C
}

/** What a demo person, citizen or staff, asks of the back end at this address without a phone. */
export const asking = async (address: string, person: string): Promise<Asking> => {
  const as = demoPeople.some(({ id }) => id === person) ? 'citizen' : 'staff'
  const { token } = await askingBy(address)(signIn, { provider: 'demo', code: person, as })
  return askingBy(address, token)
}
