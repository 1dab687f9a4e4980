import { createHash } from 'node:crypto'
import * as z from 'zod/mini'
import { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { canonicalJson } from '@haochaping/shared/receipt/canonicalJson.ts'
import { assignmentFacts } from '@haochaping/shared/schemas/assignment.ts'

/** Who does something with an assignment: the system is nobody's key. */
export const doers = ['supervisor', 'handler', 'leader', 'system'] as const

/** 交办台账: what happened to one assignment or typical case, in order, each entry holding the hash of the one before. */
export const AssignmentEntry = z.strictObject({
  position: z.int(),
  at: Instant,
  actor: z.enum(doers),
  fact: z.enum(assignmentFacts),
  /** Scalars only, never a person's data: keyed hashes, codes, days. */
  data: z.record(z.string(), z.union([z.string(), z.int(), z.boolean()])),
  prev: z.string(),
  hash: z.string()
})
export type AssignmentEntry = z.infer<typeof AssignmentEntry>

/** A thing that happened, before it has its place in the ledger. */
export type Happened = Pick<AssignmentEntry, 'at' | 'actor' | 'fact' | 'data'>

/** What the first entry names as the one before it. */
const origin = '0'.repeat(64)

const hashOf = (entry: Omit<AssignmentEntry, 'hash'>): string => createHash('sha256').update(canonicalJson(entry)).digest('hex')

/** The ledger with one more entry at its end; nothing before it changes. */
export const noted = (ledger: readonly AssignmentEntry[], happened: Happened): AssignmentEntry[] => {
  const entry = { ...happened, position: ledger.length + 1, prev: ledger.at(-1)?.hash ?? origin }
  return [...ledger, { ...entry, hash: hashOf(entry) }]
}

/** Whether every entry follows from the ones before it. */
export const assignmentLedgerHolds = (ledger: readonly AssignmentEntry[]): boolean =>
  ledger.every(({ hash, ...entry }, at) => entry.position === at + 1 && entry.prev === (ledger[at - 1]?.hash ?? origin) && hash === hashOf(entry))
