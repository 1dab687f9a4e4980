import { secondsBetween } from '@haochaping/shared/calendar/localDate.ts'
import type { LedgerEntry } from '../domain/ledger.ts'
import { recordKey } from '../domain/sending/again.ts'
import { concluded, ended, heldUp, onwards, skipped } from '../domain/sending/concluded.ts'
import type { Concluded, Result } from '../domain/sending/concluded.ts'
import type { Copy } from '../domain/sending/copy.ts'
import type { Finished } from '../domain/sending/finished.ts'
import { handed } from '../domain/sending/handed.ts'
import { nextJob } from '../domain/sending/nextJob.ts'
import type { Job } from '../domain/sending/nextJob.ts'
import type { Audience, Reader } from '../domain/sending/reader.ts'
import { stepOf } from '../domain/sending/route.ts'
import { forgetful } from '../domain/sending/way.ts'
import type { Way } from '../domain/sending/way.ts'
import { staffKeyOf } from '../identity/staffSession.ts'
import type { Road } from '../notifications/carrier.ts'
import type { ReaderOf } from '../storage/readers.ts'
import { admit, tally } from './admit.ts'
import { callInstead } from './callInstead.ts'
import { endCopy } from './endCopy.ts'
import type { Rooms } from './rooms.ts'
import { sendingOf } from './sendingOf.ts'

/** Points between two steps, so that a test can end a process there. */
export type Step = 'claimed' | 'handed' | 'noted'

export type Serving = { owner: string; passing(step: Step): void }

/** Does what is due for one reader, job after job, and gives how many copies were handed over. Ends where nothing is due, or where somebody else is at her. */
export const serveReader = async (rooms: Rooms, of: ReaderOf, serving: Serving): Promise<number> => {
  let count = 0
  for (;;) {
    const reader = await rooms.readers.load(of)
    const job = nextJob(reader, { now: rooms.clock.now(), sendingOf: sendingOf(rooms) })
    if (!job) return count
    const done = await doneFor(rooms, reader, { job, serving })
    if (done === 'lost') return count
    count += done === 'handed' ? 1 : 0
  }
}

type Doing = { job: Job; serving: Serving }

const doneFor = async (rooms: Rooms, reader: Reader, { job: { job, copy, along = [] }, serving }: Doing): Promise<'handed' | 'moved' | 'lost'> => {
  const at = { now: rooms.clock.now(), sendingOf: sendingOf(rooms) }
  if (job === 'recover') return recovered(rooms, reader, copy)
  if (secondsBetween(copy.at, at.now) > justTold && await isNoticed(rooms, reader, copy)) return moved(rooms, reader, ended(reader, copy, { now: at.now, how: 'read' }))
  if (job === 'look') return moved(rooms, reader, onwards(reader, copy, at))
  const way = stepOf(at.sendingOf(copy), { audience: reader.audience, copy })?.way
  const road = way && await rooms.carriers[way]?.(reader, copy, along)
  if (!way) return moved(rooms, reader, ended(reader, copy, { now: at.now, how: 'inboxOnly' }))
  if (!road) return moved(rooms, reader, skipped(reader, copy, { ...at, way }))
  const until = await admit(rooms, road)
  if (until !== undefined) return moved(rooms, reader, heldUp(reader, copy, { ...at, way, until }))
  return handOver(rooms, reader, { keys: [copy, ...along].map(({ key }) => key), way, road, serving })
}

/** What was told longer ago, in seconds, may have been read meanwhile (our choice); what goes out at once is not asked about. */
const justTold = 60

/** Who shows by an act on the event that a message to this audience was noticed. */
const doers: Record<Audience, readonly LedgerEntry['actor'][]> = { citizen: ['citizen'], staff: ['handler', 'leader'], group: ['handler', 'leader'] }

/** Whether the reader has read it in the inbox, or has been at work on what was urgent since (of staff, anybody of the unit): a message that did its duty needs no way, or no other. */
const isNoticed = async (rooms: Rooms, reader: Reader, copy: Copy): Promise<boolean> => {
  const { key, at, reached = at, carried = reached, eventId } = copy
  if (await rooms.inbox.isRead(readerName(rooms, reader), { at, key: recordKey(key) })) return true
  const sending = sendingOf(rooms)(copy)
  if ([0, 1].every((further) => stepOf(sending, { audience: reader.audience, copy }, further)?.unread === undefined)) return false
  const event = eventId === undefined ? undefined : await rooms.events.load(eventId)
  return event?.ledger.some((entry) => doers[reader.audience].includes(entry.actor) && entry.at >= carried) ?? false
}

/** The name under which a reader's reading is noted in the inbox. */
const readerName = ({ keys }: Rooms, { audience, id }: ReaderOf): string => (audience === 'staff' ? `staff#${staffKeyOf(keys, id)}` : `person#${id}`)

/** A change that nothing outside depends on: the end of a copy is written down before the copy is let go. */
const moved = async (rooms: Rooms, reader: Reader, { reader: after, finished }: Concluded): Promise<'moved' | 'lost'> => {
  if (finished) await endCopy(rooms, reader, finished)
  return await rooms.readers.save(reader, after) ? 'moved' : 'lost'
}

const handOver = async (rooms: Rooms, reader: Reader, { keys, way, road, serving }: { keys: readonly string[]; way: Way; road: Road; serving: Serving }): Promise<'handed' | 'lost'> => {
  if (!await rooms.readers.save(reader, handed(reader, keys, { way, owner: serving.owner, now: rooms.clock.now() }))) return 'lost'
  serving.passing('claimed')
  const result = await road.carry()
  serving.passing('handed')
  await tally(rooms, road, result)
  if (result.outcome === 'fault') rooms.log({ event: 'copyRefused', way, ...(result.code === undefined ? {} : { code: result.code }) })
  await noted(rooms, reader, { keys, way, result })
  serving.passing('noted')
  return 'handed'
}

/**
 * It has happened, so it must be written down, however often somebody else writes in between; in one write for all that
 * went out together, because whoever sees some of them let go takes the others for left behind by a death.
 */
const noted = async (rooms: Rooms, of: ReaderOf, { keys, way, result }: { keys: readonly string[]; way: Way; result: Result }): Promise<void> => {
  const { readers, clock, ids } = rooms
  for (;;) {
    const reader = await readers.load(of)
    const at = { way, now: clock.now(), sendingOf: sendingOf(rooms), chance: (ids.bytes(1)[0] ?? 0) / 256, result }
    const ends: Finished[] = []
    const after = keys.reduce((before, key) => {
      const { reader: next, finished } = concluded(before, key, at) ?? { reader: before }
      if (finished) ends.push(finished)
      return next
    }, reader)
    if (after === reader) return
    for (const end of ends) await endCopy(rooms, reader, end)
    if (await readers.save(reader, after)) return
  }
}

/** A process died at this copy. Where it had ended, that is known; else nobody knows whether it arrived. */
const recovered = async (rooms: Rooms, reader: Reader, copy: Copy): Promise<'moved'> => {
  const way = copy.handing?.way ?? 'sms'
  const end = await rooms.readers.finished(reader, copy.key)
  if (end) await callInstead(rooms, reader, end)
  if (end) await rooms.readers.save(reader, ended(reader, copy, { now: end.at, how: end.how }).reader)
  else await noted(rooms, reader, { keys: [copy.key], way, result: { outcome: forgetful[way] ? 'unsure' : 'later', code: 'interrupted' } })
  return 'moved'
}
