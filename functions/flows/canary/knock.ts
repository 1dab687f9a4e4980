import type * as z from 'zod/mini'
import type { Conversation } from '@haochaping/shared/schemas/conversation.ts'
import { openSession } from '../../identity/session.ts'
import type { Plan } from './plan.ts'
import type { Outside } from './sighting.ts'

/** What the door told, parsed by the conversation; `told` is undefined where it did not answer 200 with just that. */
type Heard<C extends Conversation> = { status: number; told: z.infer<C['told']> | undefined }

/** Holds a conversation at the front door as the citizen of a plan, in a session of her own. */
export const knock = async <C extends Conversation>(rooms: Outside, { citizen, eventId }: Plan, { conversation, body }: { conversation: C; body?: z.infer<C['asked']> }): Promise<Heard<C>> => {
  const { token } = await openSession({ role: 'citizen', key: citizen }, rooms.keys.sessions, rooms.clock.now())
  const { method, path } = conversation
  if (method === 'PUT') throw new Error('citizens put nothing')
  const { status, body: said } = await rooms.frontDoor({ method, path: path.replace('{eventId}', eventId), token, ...(body === undefined ? {} : { body }) })
  const parsed = conversation.told.safeParse(said)
  return { status, told: status === 200 && parsed.success ? parsed.data as z.infer<C['told']> : undefined } // just parsed by that schema
}
