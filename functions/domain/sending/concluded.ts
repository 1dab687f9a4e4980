import { addSeconds } from '@haochaping/shared/calendar/localDate.ts'
import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import type { Attempt, Copy } from './copy.ts'
import type { Finished } from './finished.ts'
import type { Reader } from './reader.ts'
import { retryAt } from './retryAt.ts'
import { stepOf } from './route.ts'
import type { SendingOf } from './route.ts'
import { whenHeard } from './whenHeard.ts'
import { forgetful } from './way.ts'
import type { Way } from './way.ts'

/** What came of handing a copy over; `after`: seconds the platform asks to wait. */
export type Result = { outcome: Attempt['outcome']; code?: string; after?: number }

/** A reader after something became of one of her copies, and the end of that copy if it has ended. */
export type Concluded = { reader: Reader; finished?: Finished }

/** At most so many attempts are kept of one copy (our choice). */
const kept = 12

/** The first tell why, the last where it stands; what a platform took, or may have taken, is never left out. */
const withAttempt = (attempts: readonly Attempt[], attempt: Attempt): Attempt[] => {
  const surplus = attempts.length < kept ? -1 : attempts.findLastIndex((one) => !arrived(one) && !mayHaveArrived(one))
  return [...attempts.filter((_, at) => at !== surplus), attempt]
}

/** How far a copy has got by all its ways together. */
const reached = ({ attempts }: Copy): Finished['how'] => (attempts.some(arrived) ? 'carried' : attempts.some(mayHaveArrived) ? 'unsure' : 'inboxOnly')

const arrived = ({ outcome }: Attempt): boolean => outcome === 'accepted'
const mayHaveArrived = ({ outcome, way }: Attempt): boolean => outcome === 'unsure' && forgetful[way]

/** When something comes of a copy, and by whose rules it goes on. */
type Going = { now: Instant; sendingOf: SendingOf }

type Concluding = Going & { way: Way; chance: number }

/** What a result makes of the copy in hand: done, tried again later, or on to the next way. Undefined when it is not in hand any more. */
export const concluded = (reader: Reader, key: string, { result, ...at }: Concluding & { result: Result }): Concluded | undefined => {
  const copy = reader.pending.find((one) => one.key === key && one.handing)
  if (!copy) return undefined
  const { handing: _, ...rest } = copy
  const { outcome, code } = result
  const attempt: Attempt = { way: at.way, at: at.now, outcome, ...(code === undefined ? {} : { code }) }
  const noted = { ...rest, tries: copy.tries + 1, attempts: withAttempt(copy.attempts, attempt) }
  return settled(free(reader), noted, { ...at, result })
}

const settled = (reader: Reader, copy: Copy, { result, ...at }: Concluding & { result: Result }): Concluded => {
  const { outcome } = result
  if (outcome === 'accepted' || (outcome === 'unsure' && forgetful[at.way])) return carried(reader, copy, at)
  if (outcome === 'noRight' || outcome === 'fault') return onwards(reader, copy, at)
  return waits(reader, copy, { ...at, until: retryAt(at.now, { tries: copy.tries, chance: at.chance, ...(result.after === undefined ? {} : { after: result.after }) }) })
}

/** A later step that wants it unread keeps it in sight until then; else it has arrived. */
const carried = (reader: Reader, copy: Copy, { now, sendingOf }: Going): Concluded => {
  const unread = stepOf(sendingOf(copy), { audience: reader.audience, copy }, 1)?.unread
  return unread === undefined ? ended(reader, copy, { now, how: reached(copy) }) : { reader: withCopy(reader, { ...copy, carried: now, notBefore: addSeconds(now, unread * 60) }) }
}

/** The copy waits on its step until then, unless the step's patience ends before. */
const waits = (reader: Reader, copy: Copy, { until, ...at }: Waiting): Concluded =>
  outOfPatience(reader, copy, { until, ...at }) ? onwards(reader, copy, at) : { reader: withCopy(reader, { ...copy, notBefore: whenHeard(reader.audience, at.sendingOf(copy), until) }) }

type Waiting = Going & { until: Instant }

const outOfPatience = ({ audience }: Reader, copy: Copy, { until, sendingOf }: Waiting): boolean =>
  until > addSeconds(copy.since, (stepOf(sendingOf(copy), { audience, copy })?.patience ?? 0) * 60)

/** The channel takes nothing before `until`: the copy waits, and where its patience ends first the reason is kept. */
export const heldUp = (reader: Reader, copy: Copy, { way, ...at }: Waiting & { way: Way }): Concluded => {
  const attempt: Attempt = { way, at: at.now, outcome: 'later', code: 'heldUp' }
  return waits(reader, outOfPatience(reader, copy, at) ? { ...copy, attempts: withAttempt(copy.attempts, attempt) } : copy, at)
}

/** No road leads there by this way: the next one takes over, and the reason is kept. */
export const skipped = (reader: Reader, copy: Copy, { way, ...at }: Going & { way: Way }): Concluded => {
  const attempt: Attempt = { way, at: at.now, outcome: 'noRight', code: 'noRoad' }
  return onwards(reader, { ...copy, attempts: withAttempt(copy.attempts, attempt) }, at)
}

/** The next way takes over; where none is left that is the end, and the inbox alone has what no way before has carried. */
export const onwards = (reader: Reader, copy: Copy, { now, sendingOf }: Going): Concluded => {
  const { audience } = reader
  const { carried: lately, ...rest } = copy
  const before = lately ?? copy.reached
  const sending = sendingOf(copy)
  if (stepOf(sending, { audience, copy }, 1) === undefined) return ended(reader, copy, { now, how: reached(copy) })
  const since = whenHeard(audience, sending, now)
  return { reader: withCopy(reader, { ...rest, ...(before === undefined ? {} : { reached: before }), step: copy.step + 1, since, notBefore: since, tries: 0 }) }
}

/** The end of a copy: it leaves the reader, and what is left is its history. */
export const ended = (reader: Reader, copy: Copy, { now, how }: { now: Instant; how: Finished['how'] }): Concluded => {
  const { key, at, told, matter, eventId, policy, attempts } = copy
  const dead = how === 'inboxOnly' && attempts.some(({ outcome }) => outcome === 'fault' || outcome === 'later')
  const letter = dead ? { letter: { key, at, told, matter, policy, ...(eventId === undefined ? {} : { eventId }) } } : {}
  return {
    reader: { ...reader, pending: reader.pending.filter((one) => one.key !== key) },
    finished: { key, purpose: told.purpose, how, dead, at: now, attempts, ...letter }
  }
}

const free = ({ lease: _, ...reader }: Reader): Reader => reader

const withCopy = (reader: Reader, copy: Copy): Reader => ({ ...reader, pending: reader.pending.map((one) => (one.key === copy.key ? copy : one)) })
