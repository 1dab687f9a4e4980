import { recordKey } from '../domain/sending/again.ts'
import type { Copy } from '../domain/sending/copy.ts'
import type { Finished } from '../domain/sending/finished.ts'
import type { Reader } from '../domain/sending/reader.ts'
import { rowOf } from '../domain/rectification/rowOf.ts'
import { canBeCalled } from '../domain/rectification/contactOf.ts'
import type { ServiceEvent } from '../domain/serviceEvent.ts'
import { traceOf } from '../log.ts'
import { deliver } from './deliver.ts'
import type { Rooms } from './rooms.ts'
import { sendingOf } from './sendingOf.ts'

/**
 * 电话告知: where what a citizen must hear of, by the policy of the message, reached her inbox alone, the unit that has her 差评 is asked to call her:
 * once for a message, however often it is sent. Not where she has read it, cannot be called, or the 差评 is over. Safe to repeat.
 */
export const callInstead = async (rooms: Rooms, { audience, id, pending }: Reader, { key, how, at: now }: Finished): Promise<void> => {
  const copy = pending.find((one) => one.key === key)
  if (audience !== 'citizen' || how !== 'inboxOnly' || copy?.eventId === undefined) return
  const unsent = sendingOf(rooms)(copy).callInstead.value.find((purpose) => purpose === copy.told.purpose)
  if (!unsent) return
  const event = await rooms.events.load(copy.eventId)
  const unit = event && unitToCall(event)
  if (!event || unit === undefined || await rooms.inbox.isRead(`person#${id}`, { at: copy.at, key: recordKey(key) })) return
  await deliver(besidesInbox(rooms))({ event, key: callKey(copy), at: now, owed: { recipient: { to: 'unit', role: 'handler', unit }, told: { purpose: 'callInstead', unsent } } })
}

/** Whom to ask: only where the number may be looked up, at once or as soon as the 差评 is accepted. */
const unitToCall = ({ outcome, sealed }: ServiceEvent): string | undefined => {
  if (outcome.state !== 'rated' || !outcome.ticket || !canBeCalled({ rating: outcome.rating, hasPhone: sealed.phone !== undefined })) return undefined
  const { phase, agencyCode } = outcome.ticket
  return phase === 'received' || rowOf('viewContact').from.includes(phase) ? agencyCode : undefined
}

/** Of the message, whichever of its sendings this is; within its event. */
const callKey = ({ key, eventId = '' }: Copy): string => `call:${recordKey(key).replace(`${eventId}:`, '')}`

/** What has ended must be written down, whatever the gateway says: the inbox and the copies carry the call without it. */
const besidesInbox = (rooms: Rooms): Rooms => ({
  ...rooms, notifier: { send: (notice) => rooms.notifier.send(notice).catch((error: unknown) => { rooms.log({ event: 'failure', error: traceOf(error) }) }) }
})
