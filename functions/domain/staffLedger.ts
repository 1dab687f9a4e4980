import { createHash } from 'node:crypto'
import * as z from 'zod/mini'
import { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { canonicalJson } from '@haochaping/shared/receipt/canonicalJson.ts'

/** What can happen to a staff account. */
const staffFacts = ['invited', 'invitedAgain', 'bound', 'unbound', 'postChanged', 'absenceSet', 'absenceEnded', 'left'] as const

/** 任职台账: what happened to one staff account, in order, each entry holding the hash of the one before. */
export const StaffEntry = z.strictObject({
  at: Instant,
  /** The keyed hash of the member of staff who did it, or `command` for the operator's command line. */
  by: z.string(),
  fact: z.enum(staffFacts),
  /** Codes and days only, never a name. */
  data: z.record(z.string(), z.string()),
  prev: z.string(),
  hash: z.string()
})
export type StaffEntry = z.infer<typeof StaffEntry>

/** Who did something to a staff account, and when. */
export type Act = Pick<StaffEntry, 'at' | 'by'>

/** What the first entry names as the one before it. */
const origin = '0'.repeat(64)

const hashOf = (entry: Omit<StaffEntry, 'hash'>): string => createHash('sha256').update(canonicalJson(entry)).digest('hex')

/** The ledger with one more entry at its end. */
export const withEntry = (ledger: readonly StaffEntry[], happening: Omit<StaffEntry, 'prev' | 'hash'>): StaffEntry[] => {
  const entry = { ...happening, prev: ledger.at(-1)?.hash ?? origin }
  return [...ledger, { ...entry, hash: hashOf(entry) }]
}

/** Whether every entry follows from the one before it. */
export const staffLedgerHolds = (ledger: readonly StaffEntry[]): boolean =>
  ledger.every(({ hash, ...entry }, at) => entry.prev === (ledger[at - 1]?.hash ?? origin) && hash === hashOf(entry))
