import { localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { copyWords, messageWords } from '@haochaping/shared/words/messageWords.ts'
import type { Matter } from '@haochaping/shared/words/toldWords.ts'
import { boxOf } from '../domain/boxOf.ts'
import { notOfUnits } from '../domain/keptMessage.ts'
import type { OwedMessage } from '../domain/owedMessage.ts'
import type { ServiceEvent } from '../domain/serviceEvent.ts'
import type { Addressee, Notice } from '../notifications/notifier.ts'
import type { Arriving } from '../storage/inbox.ts'
import { enqueueCopy } from './enqueueCopy.ts'
import { ownPolicy } from './ownPolicy.ts'
import { readersOf } from './readersOf.ts'
import type { Rooms } from './rooms.ts'

/**
 * What is delivered: the `event` or the assignment it is about (neither for a digest), `key` unique within these (or among
 * the digests), `at` when it is told. The first delivery of a key fixes its instant.
 */
export type Delivery = { event?: ServiceEvent; assignmentId?: string; key: string; at: Instant; owed: OwedMessage }

/** A message as it goes into a box. */
export type Letter = { box: string; message: Arriving }

/** The letter of a delivery; undefined when nobody is behind its recipient. */
export const letterOf = (delivery: Delivery): Letter | undefined => {
  const { event, assignmentId, at, owed: { recipient, told } } = delivery
  const box = boxOf(recipient, event)
  if (box === undefined) return undefined
  const notOf = notOfUnits(recipient)
  const about = event ? { eventId: event.eventId, item: event.facts.item } : assignmentId === undefined ? {} : { assignmentId }
  return { box, message: { key: wholeKey(delivery), at, purpose: told.purpose, ...messageWords(told, matterOf(event, at)), ...about, ...(notOf.length > 0 ? { notOf } : {}) } }
}

/**
 * 送达: puts a message into its reader's inbox, which is the record, and then hands staff a copy. Safe to repeat under its
 * key. Throws when the copy was not accepted; the inbox has the message by then.
 */
export const deliver = (rooms: Pick<Rooms, 'inbox' | 'notifier' | 'ticketLink' | 'staff' | 'clock' | 'policies' | 'region' | 'readers' | 'carriers'>) =>
  async (delivery: Delivery): Promise<void> => {
    const { inbox, notifier, ticketLink } = rooms
    const letter = letterOf(delivery)
    if (!letter) return
    await inbox.put(letter.box, letter.message)
    await copied(rooms, delivery)
    const { event, at, owed } = delivery
    const to = addresseeOf(owed)
    if (to) await notifier.send({ key: wholeKey(delivery), purpose: owed.told.purpose, to, ...copyWords(owed.told, matterOf(event, at)), ...linked(event, ticketLink) })
  }

/**
 * Puts a copy on its way to everybody who is told outside the inbox, where there is any way at all: under the policy of
 * the event, or for a digest and an assignment under the one in force in this region when it is told.
 */
const copied = async (rooms: Pick<Rooms, 'staff' | 'clock' | 'policies' | 'region' | 'readers' | 'carriers'>, delivery: Delivery): Promise<void> => {
  const { event, at, owed: { recipient, told } } = delivery
  if (Object.keys(rooms.carriers).length === 0) return
  const about = event ? { eventId: event.eventId, policy: event.policy } : { policy: ownPolicy(rooms, localDateOf(at)).version }
  for (const reader of await readersOf(rooms, recipient, event)) await enqueueCopy(rooms, reader, { key: wholeKey(delivery), at, told, matter: matterOf(event, at), ...about })
}

const wholeKey = ({ event, assignmentId, key }: Delivery): string => `${event?.eventId ?? assignmentId ?? 'digest'}:${key}`

const matterOf = (event: ServiceEvent | undefined, at: Instant): Matter => {
  const on = localDateOf(at)
  if (!event) return { item: '', agency: '', projectNo: '', on }
  const { facts: { item, agency, projectNo }, outcome } = event
  if (outcome.state !== 'rated') return { item, agency, projectNo, on }
  return { item, agency: outcome.ticket?.agency ?? agency, projectNo, level: outcome.rating.level, on }
}

const linked = (event: ServiceEvent | undefined, ticketLink: Rooms['ticketLink']): Pick<Notice, 'projectNo' | 'item' | 'link'> =>
  event ? { projectNo: event.facts.projectNo, item: event.facts.item, link: ticketLink(event.eventId) } : {}

/**
 * Whom a copy goes to; undefined where none leaves. Citizens read their inbox. A report of pressure stays in the inbox,
 * which itself hides it from the unit concerned: a group outside the house cannot be relied on to do so.
 */
const addresseeOf = ({ recipient, told }: OwedMessage): Addressee | undefined => {
  if (told.purpose === 'pressureReported') return undefined
  const notOf = notOfUnits(recipient)
  switch (recipient.to) {
    case 'author': case 'applicant': return undefined
    case 'unit': return { role: recipient.role, unit: recipient.unit }
    case 'supervisors': return { role: 'supervisor', ...(notOf.length > 0 ? { notOf } : {}) }
    case 'panel': return { role: 'panel', ...(notOf.length > 0 ? { notOf } : {}) }
  }
}
