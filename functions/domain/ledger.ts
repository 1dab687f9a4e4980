import { createHash } from 'node:crypto'
import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { canonicalJson } from '@haochaping/shared/receipt/canonicalJson.ts'
import type { LedgerEntry } from '@haochaping/shared/schemas/ledgerEntry.ts'

export type { LedgerEntry }

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

/** What an entry has to follow. */
type Before = Pick<LedgerEntry, 'position' | 'hash' | 'at'>

/** Before the first entry. */
const origin: Before = { position: 0, hash: ledgerOrigin, at: '' }

/** The position of the first entry that does not follow from the ones before it, from the first of the ledger or from one that is known; undefined when all do. */
export const firstBreak = (ledger: readonly LedgerEntry[], known: Before = origin): number | undefined => {
  const broken = ledger.findIndex(({ hash, ...entry }, index) => {
    const before = ledger[index - 1] ?? known
    return entry.position !== before.position + 1 || entry.prev !== before.hash || entry.at < before.at || hash !== hashOf(entry)
  })
  return broken === -1 ? undefined : known.position + broken + 1
}
