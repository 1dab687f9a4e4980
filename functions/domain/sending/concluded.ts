import { addSeconds } from '@haochaping/shared/calendar/localDate.ts'
import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import type { Attempt, Copy } from './copy.ts'
import type { Finished } from './finished.ts'
import { stepOf } from './nextJob.ts'
import { retryAt } from './retryAt.ts'
import { whenHeard } from './whenHeard.ts'
import type { Reader } from './reader.ts'
import { forgetful } from './way.ts'
import type { Way } from './way.ts'

/** What came of handing a copy over; `after`: seconds the platform asks to wait. */
export type Result = { outcome: Attempt['outcome']; code?: string; after?: number }

/** A reader after something became of one of her copies, and the end of that copy if it has ended. */
export type Concluded = { reader: Reader; finished?: Finished }

/** At most so many attempts are kept of one copy (our choice): the first tells why, the last where it stands. */
const kept = 12

type Concluding = { way: Way; now: Instant; chance: number }

/** What a result makes of the copy in hand: done, tried again later, or on to the next way. Undefined when it is not in hand any more. */
export const concluded = (reader: Reader, key: string, { result, ...at }: Concluding & { result: Result }): Concluded | undefined => {
  const copy = reader.pending.find((one) => one.key === key && one.handing)
  if (!copy) return undefined
  const { handing: _, ...rest } = copy
  const { outcome, code } = result
  const attempt: Attempt = { way: at.way, at: at.now, outcome, ...(code === undefined ? {} : { code }) }
  const noted = { ...rest, tries: copy.tries + 1, attempts: [...copy.attempts.slice(0, kept - 1), attempt] }
  return settled(free(reader), noted, { ...at, result })
}

const settled = (reader: Reader, copy: Copy, { result, ...at }: Concluding & { result: Result }): Concluded => {
  const { outcome } = result
  if (outcome === 'accepted' || (outcome === 'unsure' && forgetful[at.way])) return carried(reader, copy, { now: at.now, how: outcome === 'accepted' ? 'carried' : 'unsure' })
  if (outcome === 'noRight' || outcome === 'fault') return onwards(reader, copy, at.now)
  return waits(reader, copy, { until: retryAt(at.now, { tries: copy.tries, chance: at.chance, ...(result.after === undefined ? {} : { after: result.after }) }), now: at.now })
}

/** A later step that wants it unread keeps it in sight; else it has arrived. */
const carried = (reader: Reader, copy: Copy, { now, how }: { now: Instant; how: 'carried' | 'unsure' }): Concluded =>
  stepOf(reader.audience, copy, 1)?.unread === undefined ? ended(reader, copy, { now, how }) : { reader: withCopy(reader, { ...copy, carried: now }) }

/** The copy waits on its step until then, unless the step's patience ends before. */
export const waits = (reader: Reader, copy: Copy, { until, now }: { until: Instant; now: Instant }): Concluded => {
  const patience = stepOf(reader.audience, copy)?.patience ?? 0
  return until > addSeconds(copy.since, patience * 60) ? onwards(reader, copy, now) : { reader: withCopy(reader, { ...copy, notBefore: whenHeard(reader.audience, until) }) }
}

/** No road leads there by this way: the next one takes over, and the reason is kept. */
export const skipped = (reader: Reader, copy: Copy, { way, now }: { way: Way; now: Instant }): Concluded => {
  const attempt: Attempt = { way, at: now, outcome: 'noRight', code: 'noRoad' }
  return onwards(reader, { ...copy, attempts: [...copy.attempts.slice(0, kept - 1), attempt] }, now)
}

/** The next way takes over; where none is left it has arrived by a way before, or the inbox alone has it. */
export const onwards = (reader: Reader, copy: Copy, now: Instant): Concluded => {
  const { carried, ...rest } = copy
  const reached = carried ?? copy.reached
  if (stepOf(reader.audience, copy, 1) === undefined) return ended(reader, copy, { now, how: reached === undefined ? 'inboxOnly' : 'carried' })
  const since = whenHeard(reader.audience, now)
  return { reader: withCopy(reader, { ...rest, ...(reached === undefined ? {} : { reached }), step: copy.step + 1, since, notBefore: since, tries: 0 }) }
}

/** The end of a copy: it leaves the reader, and what is left is its history. */
export const ended = (reader: Reader, copy: Copy, { now, how }: { now: Instant; how: Finished['how'] }): Concluded => {
  const { key, at, told, matter, eventId, attempts } = copy
  const dead = how === 'inboxOnly' && attempts.some(({ outcome }) => outcome === 'fault' || outcome === 'later')
  const letter = dead ? { letter: { key, at, told, matter, ...(eventId === undefined ? {} : { eventId }) } } : {}
  return {
    reader: { ...reader, pending: reader.pending.filter((one) => one.key !== key) },
    finished: { key, purpose: told.purpose, how, dead, at: now, attempts, ...letter }
  }
}

const free = ({ lease: _, ...reader }: Reader): Reader => reader

const withCopy = (reader: Reader, copy: Copy): Reader => ({ ...reader, pending: reader.pending.map((one) => (one.key === copy.key ? copy : one)) })
