import * as z from 'zod/mini'
import { Instant, LocalDate } from '../calendar/localDate.ts'

const Hash = z.string().check(z.regex(/^[0-9a-f]{64}$/))

/** 日封: what the ledgers of all service events came to at the end of a day, signed and chained; published, so that nobody can change a past day unseen. */
export const DaySeal = z.strictObject({
  kind: z.literal('haochaping.seal'),
  version: z.literal(1),
  /** The administrative division of the installation. */
  region: z.string(),
  /** In Asia/Shanghai. Every day has its seal, also one on which nothing happened. */
  day: LocalDate,
  /** Service events whose ledger grew on this day. */
  events: z.int().check(z.minimum(0)),
  /** Merkle root (RFC 6962, SHA-256) over one leaf for each of them, in ascending order of the leaves. */
  root: Hash,
  /** SHA-256 of the canonical JSON of the seal of the day before; 64 zeros in the first. */
  previous: Hash,
  /** When it was first reckoned. */
  at: Instant,
  keyId: z.string(),
  /** Ed25519 over the canonical JSON of the rest of the seal, base64url. */
  signature: z.string()
})
export type DaySeal = z.infer<typeof DaySeal>
