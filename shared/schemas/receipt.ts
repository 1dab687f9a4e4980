import * as z from 'zod/mini'
import { Instant, LocalDate } from '../calendar/localDate.ts'
import { Level } from '../standard/levels.ts'
import { EventId } from './eventId.ts'

const Hash = z.string().check(z.regex(/^[0-9a-f]{64}$/))

/** What a receipt (评价回执) says. Signed as canonical JSON; names no person. */
export const ReceiptContent = z.strictObject({
  kind: z.literal('haochaping.receipt'),
  version: z.literal(1),
  number: z.string(),
  eventId: EventId,
  item: z.string(),
  agency: z.string(),
  level: Level,
  /** SHA-256 of level, reasons, words and the rating's own salt: fixes the content without showing it. */
  contentHash: Hash,
  ratedAt: Instant,
  policy: z.string(),
  ledger: z.strictObject({ position: z.int().check(z.minimum(1)), hash: Hash }),
  /** The published figure this rating belongs to: the agency, and the day of the service. */
  countedIn: z.strictObject({ agencyCode: z.string(), agency: z.string(), day: LocalDate })
})
export type ReceiptContent = z.infer<typeof ReceiptContent>

export const Receipt = z.strictObject({
  content: ReceiptContent,
  keyId: z.string(),
  /** Ed25519 over the canonical JSON of `content`, base64url. */
  signature: z.string()
})
export type Receipt = z.infer<typeof Receipt>
