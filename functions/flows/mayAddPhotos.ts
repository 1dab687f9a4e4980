import type { Refusal } from '@haochaping/shared/schemas/refusal.ts'
import type { ServiceEvent } from '../domain/serviceEvent.ts'
import type { SignedInCaller } from '../identity/signedInCaller.ts'
import { accessTo } from './accessTo.ts'
import type { Rooms } from './rooms.ts'

/** What photos are about, and the pass of somebody who found it. */
export type About = { eventId: string; pass?: string | undefined }

/** Why somebody may not add photos to a case, or undefined: a citizen to what is hers or what she found, staff to a 差评 their unit has. */
export const mayAddPhotos = async (rooms: Rooms, { eventId, pass }: About, caller: SignedInCaller): Promise<Refusal | undefined> => {
  const event = await rooms.events.load(eventId)
  if (caller.kind === 'staff') return event && handles(caller, event) ? undefined : { refused: 'notAllowed' }
  const access = event && await accessTo(rooms)(event, { role: 'citizen', key: caller.key }, pass)
  return access ? undefined : { refused: 'notYours' }
}

const handles = ({ posts }: Extract<SignedInCaller, { kind: 'staff' }>, { outcome }: ServiceEvent): boolean =>
  outcome.state === 'rated' && posts.some(({ unit }) => unit === outcome.ticket?.agencyCode)
