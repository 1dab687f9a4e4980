import * as z from 'zod/mini'
import { Instant } from '../calendar/localDate.ts'
import { actors, Fact } from './caseProgress.ts'

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
