import type { APIGatewayProxyEventV2 } from 'aws-lambda'
import type { Conversation } from '@haochaping/shared/schemas/conversation.ts'
import type { Refusal } from '@haochaping/shared/schemas/refusal.ts'
import type { Staff } from '../domain/actor.ts'
import { actingStaff } from '../flows/actingStaff.ts'
import type { Rooms } from '../flows/rooms.ts'
import { readSession } from '../identity/session.ts'
import type { CitizenSession, StaffSession } from '../identity/session.ts'
import type { SignedInCaller } from '../identity/signedInCaller.ts'
import type { HallKey } from '../keys/keyProvider.ts'
import { hallOf } from './hallOf.ts'

type Who = Conversation['who']
type Callers = {
  anyone: undefined; citizen: CitizenSession; staff: Staff; administrator: Staff; signedIn: SignedInCaller; hall: HallKey
}

/** What a flow is told of its caller, by who may call it. */
export type Caller<W extends Who> = Callers[W]

type Known<W extends Who = Who> = { caller: Caller<W> } | Refusal

/** Who is calling, proven: a session of the right kind, or a signed request of a hall system. */
export const callerOf = async (rooms: Rooms, event: APIGatewayProxyEventV2, who: Who): Promise<Known> => {
  if (who === 'anyone') return { caller: undefined }
  if (who === 'hall') return hallOf(rooms, event)
  const token = /^Bearer (\S+)$/i.exec(event.headers['authorization'] ?? '')?.[1]
  const session = token && await readSession(token, rooms.keys.sessions, rooms.clock.now())
  if (!session) return { refused: 'signInAgain' }
  return session.role === 'citizen' ? citizenAs(who, session) : staffAs(rooms, who, session)
}

const citizenAs = (who: Who, session: CitizenSession): Known => {
  if (who === 'citizen') return { caller: session }
  return who === 'signedIn' ? { caller: { kind: 'citizen', key: session.key } } : { refused: 'notAllowed' }
}

/** The member is read at each request, so that a change of role or unit, an unbinding or a leaving takes effect at once. */
const staffAs = async (rooms: Rooms, who: Who, session: StaffSession): Promise<Known> => {
  if (who === 'citizen') return { refused: 'notAllowed' }
  const staff = await actingStaff(rooms, session)
  if (!staff) return { refused: 'signInAgain' }
  if (who === 'signedIn') return { caller: { kind: 'staff', ...staff } }
  return who === 'staff' || staff.posts.some(({ role }) => role === 'administrator') ? { caller: staff } : { refused: 'notAllowed' }
}
