import { createHash } from 'node:crypto'
import * as z from 'zod/mini'
import { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { actors, Fact } from '@haochaping/shared/schemas/caseProgress.ts'
import { canonicalJson } from '@haochaping/shared/receipt/canonicalJson.ts'

/** 台账: what happened to one service event, in order, each entry holding the hash of the one before. */
export const LedgerEntry = z.strictObject({
  position: z.int(),
  at: Instant,
  actor: z.enum(actors),
  fact: Fact,
  /** Scalars only, never a person's data: hashes, codes, days. */
  data: z.record(z.string(), z.union([z.string(), z.int(), z.boolean()])),
  policy: z.string(),
  prev: z.string(),
  hash: z.string()
})
export type LedgerEntry = z.infer<typeof LedgerEntry>

/** A thing that happened, before it has its place in the ledger. */
export type Happening = Pick<LedgerEntry, 'at' | 'actor' | 'fact' | 'data'>

/** What the first entry names as the one before it. */
export const ledgerOrigin = '0'.repeat(64)

const hashOf = (entry: Omit<LedgerEntry, 'hash'>): string =>
  createHash('sha256').update(canonicalJson(entry)).digest('hex')

const laterOf = (a: Instant, b: Instant | undefined): Instant => (b !== undefined && b > a ? b : a)

/** The ledger with one more entry at its end; nothing before it changes. Its time never goes back: by a clock that is behind, a thing happened when the one before it did. */
export const record = (ledger: readonly LedgerEntry[], happening: Happening, policy: string): LedgerEntry[] => {
  const last = ledger.at(-1)
  const entry = { ...happening, at: laterOf(happening.at, last?.at), position: ledger.length + 1, policy, prev: last?.hash ?? ledgerOrigin }
  return [...ledger, { ...entry, hash: hashOf(entry) }]
}

/** The position (from 1) of the first entry that does not follow from the ones before it, or undefined when the ledger holds. */
export const firstBreak = (ledger: readonly LedgerEntry[]): number | undefined => {
  const broken = ledger.findIndex(({ hash, ...entry }, index) =>
    entry.position !== index + 1 || entry.prev !== (ledger[index - 1]?.hash ?? ledgerOrigin) || entry.at < (ledger[index - 1]?.at ?? entry.at) || hash !== hashOf(entry))
  return broken === -1 ? undefined : broken + 1
}
