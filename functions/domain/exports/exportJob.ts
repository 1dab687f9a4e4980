import * as z from 'zod/mini'
import { addHours, addSeconds, Instant } from '@haochaping/shared/calendar/localDate.ts'
import { Period } from '@haochaping/shared/indicators/period.ts'
import { ExportFormat, ExportId } from '@haochaping/shared/schemas/figureExport.ts'
import { Place } from '@haochaping/shared/schemas/place.ts'

/** A stored piece of a list: its name, how many entries it has, and how many bytes they take in the file. */
export const Piece = z.strictObject({ name: z.string(), entries: z.int(), bytes: z.int() })
export type Piece = z.infer<typeof Piece>

/** 导出任务: one export of figures, whole. */
export const ExportJob = z.strictObject({
  exportId: ExportId,
  /** Keyed hash of who asked. */
  owner: z.string(),
  /** Counts the writes; a write holds only while nobody else has written. */
  version: z.int(),
  place: Place, period: Period, format: ExportFormat,
  /** Whether the asker oversees the division, and of which units she is: what was told in confidence is kept from these. */
  overseeing: z.boolean(), units: z.array(z.string()),
  /** By which version of the indicators. */
  indicators: z.string(),
  askedAt: Instant, keptUntil: Instant,
  state: z.enum(['waiting', 'running', 'done', 'failed', 'cancelled']),
  /** The places in their order, once they are known, and those of them where something is kept back. */
  plan: z.array(Piece), withheld: z.array(z.string()),
  /** Places gone through, and the rows they came to. */
  done: z.int(), rows: z.array(Piece),
  /** How often it was begun again without getting any further. */
  tries: z.int(),
  /** When somebody is to see to it: at once, or when the lease of whoever is at it runs out. Absent when it is over. */
  dueAt: z.optional(Instant)
})
export type ExportJob = z.infer<typeof ExportJob>

/** How long files are kept, in hours; how long whoever works may be silent, in seconds; how often it is begun in vain (our choices). */
const [keptHours, leaseSeconds, mostTries] = [7 * 24, 120, 5]

type Asked = Pick<ExportJob, 'exportId' | 'owner' | 'place' | 'period' | 'format' | 'overseeing' | 'units' | 'indicators'>

export const newJob = (asked: Asked, now: Instant): ExportJob => ({
  ...asked, version: 0, askedAt: now, keptUntil: addHours(now, keptHours), state: 'waiting', plan: [], withheld: [], done: 0, rows: [], tries: 0, dueAt: now
})

/** Whether there is still something to be done. */
export const isOpen = ({ state }: ExportJob): boolean => state === 'waiting' || state === 'running'

/** How many entries some pieces have together: of the plan, the places there are. */
export const entriesOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, { entries }) => sum + entries, 0)

const over = ({ dueAt: _, ...job }: ExportJob, state: 'done' | 'failed' | 'cancelled'): ExportJob => ({ ...job, state })

/** Taken on for a while by whoever writes this; after too many tries in vain, given up. Undefined while it is over, or somebody else's. */
export const claimed = (job: ExportJob, now: Instant): ExportJob | undefined => {
  if (!isOpen(job) || job.dueAt === undefined || job.dueAt > now) return undefined
  return job.tries >= mostTries ? over(job, 'failed') : { ...job, state: 'running', tries: job.tries + 1, dueAt: addSeconds(now, leaseSeconds) }
}

/** With its places counted. */
export const planned = (job: ExportJob, now: Instant, plan: Pick<ExportJob, 'plan' | 'withheld'>): ExportJob => ({ ...job, ...plan, tries: 0, dueAt: now })

/** So many places further; ready after the last. */
export const advanced = (job: ExportJob, now: Instant, { places, rows }: { places: number; rows: readonly Piece[] }): ExportJob => {
  const further = { ...job, done: job.done + places, rows: [...job.rows, ...rows], tries: 0, dueAt: now }
  return further.done >= entriesOf(further.plan) ? over(further, 'done') : further
}

/** Called off; what is over stays as it is. */
export const cancelled = (job: ExportJob): ExportJob => (isOpen(job) ? over(job, 'cancelled') : job)
