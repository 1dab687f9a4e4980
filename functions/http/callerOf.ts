import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import type { Conversation } from '@haochaping/shared/schemas/conversation.ts'
import type { Refusal } from '@haochaping/shared/schemas/refusal.ts'
import type { Rooms } from '../flows/rooms.ts'
import { readSession } from '../identity/session.ts'
import type { Session } from '../identity/session.ts'
import type { HallKey } from '../keys/keyProvider.ts'
import { hallOf } from './hallOf.ts'

/** What a flow is told of its caller, by who may call it. */
export type Caller<Who extends Conversation['who']> =
  Who extends 'citizen' | 'handler' ? Session : Who extends 'hall' ? HallKey : undefined

/** Who is calling, proven: a session of the right role, or a signed request of a hall system. */
export const callerOf = async (rooms: Rooms, event: APIGatewayProxyEventV2, who: Conversation['who']): Promise<{ caller: Session | HallKey | undefined } | Refusal> => {
  if (who === 'anyone') return { caller: undefined }
  if (who === 'hall') return hallOf(rooms, event)
  const token = /^Bearer (\S+)$/i.exec(event.headers['authorization'] ?? '')?.[1]
  const session = token && await readSession(token, rooms.keys.sessions, rooms.clock.now())
  if (!session) return { refused: 'signInAgain' }
  return session.role === who ? { caller: session } : { refused: 'notAllowed' }
}
