import { addSeconds } from '@haochaping/shared/calendar/localDate.ts'
import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import type { Copy } from './copy.ts'
import type { Audience, Reader } from './reader.ts'
import { routeOf } from './route.ts'
import type { Step } from './route.ts'

/**
 * What is to be done for a reader, one thing at a time, so that she gets her messages in order:
 * - recover: a process died while handing this over;
 * - look: it was carried a while ago; has she read it?
 * - send: the oldest that nothing has carried yet; where many wait for the work messenger, they go along as one digest.
 */
export type Job = { job: 'recover' | 'look' | 'send'; copy: Copy; along?: readonly Copy[] }

/** From how many on messages to staff go out as one digest (our choice): a phone that rings without end is put away. */
const many = 6

/** The step a copy is on, and the one that follows. Undefined past the end of its route. */
export const stepOf = (audience: Audience, { told, step }: Copy, further = 0): Step | undefined => routeOf(audience, told.purpose)[step + further]

/** When a carried copy is looked at again: before its next step takes over. */
const lookAt = (audience: Audience, copy: Copy): Instant => addSeconds(copy.carried ?? copy.notBefore, (stepOf(audience, copy, 1)?.unread ?? 0) * 60)

/** All jobs of a reader with their times: only the oldest of what nothing has carried may be sent, and the oldest of what reminds. */
const jobs = ({ audience, pending }: Reader): { at: Instant; job: Job }[] => {
  const unsent = pending.filter(({ carried }) => carried === undefined)
  const heads = [unsent.find(({ reached }) => reached === undefined), unsent.find(({ reached }) => reached !== undefined)]
  return pending.flatMap((copy): { at: Instant; job: Job }[] => {
    if (copy.handing) return [{ at: copy.handing.at, job: { job: 'recover', copy } }]
    if (copy.carried !== undefined) return [{ at: lookAt(audience, copy), job: { job: 'look', copy } }]
    return heads.includes(copy) ? [{ at: copy.notBefore, job: { job: 'send', copy, ...alongWith(copy, { audience, pending }) } }] : []
  })
}

/** 摘要: those behind the head that would go the same way next. */
const alongWith = (head: Copy, { audience, pending }: Pick<Reader, 'audience' | 'pending'>): Pick<Job, 'along'> => {
  if (stepOf(audience, head)?.way !== 'work') return {}
  const along = pending.filter((copy) => copy !== head && copy.carried === undefined && !copy.handing && stepOf(audience, copy)?.way === 'work')
  return along.length + 1 >= many ? { along } : {}
}

const earliest = (reader: Reader) => jobs(reader).toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))[0]

/** The first job that is due by now and that nobody else is at. */
export const nextJob = (reader: Reader, now: Instant): Job | undefined => {
  if (reader.lease && reader.lease.until > now) return undefined
  const first = earliest(reader)
  return first && first.at <= now ? first.job : undefined
}

/** When a reader wants to be looked at, or undefined when nothing is on its way to her. */
export const wantsAt = (reader: Reader): Instant | undefined => {
  const first = earliest(reader)?.at
  return first !== undefined && reader.lease && reader.lease.until > first ? reader.lease.until : first
}
