import * as z from 'zod/mini'
import type { TemplateKind } from '@haochaping/shared/schemas/templateKind.ts'
import { ConsentEntry } from './consentEntry.ts'
import { nothingYet, Standing, standingAfter } from './standing.ts'

/** How many entries are kept one by one (our choice: years of a citizen's ratings); older ones are in the opening. */
export const entriesKept = 100

/** 授权台账: one person's consent on one platform. `opening`: where each kind stood before the first entry. */
export const ConsentLedger = z.strictObject({
  /** Counts the writes; 0 where nothing has been stored. */
  version: z.int(),
  opening: z.strictObject({ result: Standing, followUp: Standing, progress: Standing }),
  entries: z.array(ConsentEntry)
})
export type ConsentLedger = z.infer<typeof ConsentLedger>

export const noConsents: ConsentLedger = { version: 0, opening: { result: nothingYet, followUp: nothingYet, progress: nothingYet }, entries: [] }

const isSame = (one: ConsentEntry, other: ConsentEntry): boolean => one.what === other.what && one.kind === other.kind && one.key === other.key

/** The ledger with what is new to it; the very same ledger where nothing is. */
export const withEntries = (ledger: ConsentLedger, entries: readonly ConsentEntry[]): ConsentLedger => {
  const fresh = entries.filter((entry, at) => ![...ledger.entries, ...entries.slice(0, at)].some((known) => isSame(known, entry)))
  return fresh.length === 0 ? ledger : folded({ ...ledger, entries: [...ledger.entries, ...fresh] })
}

const folded = ({ version, opening, entries }: ConsentLedger): ConsentLedger => {
  const old = entries.slice(0, Math.max(0, entries.length - entriesKept))
  const after = (kind: TemplateKind): Standing => old.filter((entry) => entry.kind === kind).reduce(standingAfter, opening[kind])
  return { version, opening: { result: after('result'), followUp: after('followUp'), progress: after('progress') }, entries: entries.slice(old.length) }
}
