import type * as z from 'zod/mini'
import { demoPeople } from '../../../functions/demo/demoPeople.ts'
import type { Conversation } from '../../../shared/schemas/conversation.ts'
import { signIn } from '../../../shared/schemas/signIn.ts'

/** Asks the back end as the mini-program does; throws with its words where it refuses. */
export type Asking = <C extends Conversation>(conversation: C, asked: z.infer<C['asked']>) => Promise<z.infer<C['told']>>

/** {names} fill the path; the rest is the query of a GET or the JSON body. */
const requestOf = ({ path, method }: Conversation, asked: Record<string, unknown>): { path: string; body?: string } => {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(asked[name])))
  const rest = Object.fromEntries(Object.entries(asked).filter(([name]) => !path.includes(`{${name}}`)))
  return method === 'GET' ? { path: `${filled}?${new URLSearchParams(rest as Record<string, string>).toString()}` } : { path: filled, body: JSON.stringify(rest) } // what a GET asks is texts
}

const askingBy = (address: string, token?: string): Asking => async <C extends Conversation>(conversation: C, asked: z.infer<C['asked']>) => {
  const { path, body } = requestOf(conversation, asked as Record<string, unknown>) // every `asked` is an object by its schema
  const headers = { 'content-type': 'application/json', ...(token === undefined ? {} : { authorization: `Bearer ${token}` }) }
  const reply = await fetch(address + path, { method: conversation.method, headers, ...(body === undefined ? {} : { body }) })
  if (!reply.ok) throw new Error(`${conversation.verb} answered ${reply.status}: ${await reply.text()}`)
  return conversation.told.parse(await reply.json()) as z.infer<C['told']> // parsed by the very schema of C
}

/** What a demo person, citizen or staff, asks of the back end at this address without a phone. */
export const asking = async (address: string, person: string): Promise<Asking> => {
  const as = demoPeople.some(({ id }) => id === person) ? 'citizen' : 'staff'
  const { token } = await askingBy(address)(signIn, { provider: 'demo', code: person, as })
  return askingBy(address, token)
}
