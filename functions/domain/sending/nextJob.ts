import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import type { Copy } from './copy.ts'
import type { Reader } from './reader.ts'
import { stepOf } from './route.ts'
import type { SendingOf } from './route.ts'

/**
 * What is to be done for a reader, one thing at a time, so that she gets her messages in order:
 * - recover: a process died while handing this over;
 * - look: it was carried a while ago; has she read it?
 * - send: the oldest that nothing has carried yet; where many wait for the work messenger, they go along as one digest.
 */
export type Job = { job: 'recover' | 'look' | 'send'; copy: Copy; along?: readonly Copy[] }

type Timed = Pick<Job, 'job' | 'copy'> & { at: Instant }

/** All jobs of a reader with their times: only the oldest of what nothing has carried may be sent, and the oldest of what reminds. */
const jobs = ({ pending }: Reader): Timed[] => {
  const unsent = pending.filter(({ carried }) => carried === undefined)
  const heads = [unsent.find(({ reached }) => reached === undefined), unsent.find(({ reached }) => reached !== undefined)]
  return pending.flatMap((copy): Timed[] => {
    if (copy.handing) return [{ at: copy.handing.at, job: 'recover', copy }]
    if (copy.carried !== undefined) return [{ at: copy.notBefore, job: 'look', copy }]
    return heads.includes(copy) ? [{ at: copy.notBefore, job: 'send', copy }] : []
  })
}

/** 摘要: those behind the head that would go the same way next, where its policy calls so many a digest. */
const alongWith = (head: Copy, { audience, pending }: Reader, sendingOf: SendingOf): Pick<Job, 'along'> => {
  const goesByWork = (copy: Copy) => stepOf(sendingOf(copy), { audience, copy })?.way === 'work'
  if (!goesByWork(head)) return {}
  const along = pending.filter((copy) => copy !== head && copy.carried === undefined && !copy.handing && goesByWork(copy))
  return along.length + 1 >= sendingOf(head).digestFrom.value ? { along } : {}
}

const earliest = (reader: Reader): Timed | undefined => jobs(reader).toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))[0]

/** The first job that is due by now and that nobody else is at. */
export const nextJob = (reader: Reader, { now, sendingOf }: { now: Instant; sendingOf: SendingOf }): Job | undefined => {
  if (reader.lease && reader.lease.until > now) return undefined
  const first = earliest(reader)
  if (!first || first.at > now) return undefined
  const { job, copy } = first
  return { job, copy, ...(job === 'send' ? alongWith(copy, reader, sendingOf) : {}) }
}

/** When a reader wants to be looked at, or undefined when nothing is on its way to her. */
export const wantsAt = (reader: Reader): Instant | undefined => {
  const first = earliest(reader)?.at
  return first !== undefined && reader.lease && reader.lease.until > first ? reader.lease.until : first
}
