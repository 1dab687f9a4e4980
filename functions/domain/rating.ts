import { createHash } from 'node:crypto'
import * as z from 'zod/mini'
import { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { canonicalJson } from '@haochaping/shared/receipt/canonicalJson.ts'
import { Receipt } from '@haochaping/shared/schemas/receipt.ts'
import { Channel } from '@haochaping/shared/standard/channels.ts'
import { Level } from '@haochaping/shared/standard/levels.ts'
import { Origin } from '@haochaping/shared/standard/origins.ts'

/** 评价: immutable once given. */
export const Rating = z.strictObject({
  ratingId: z.string(),
  level: Level,
  reasons: z.array(z.string()),
  /** Which catalogue the reason codes belong to. */
  reasonCatalogue: z.string(),
  words: z.optional(z.string()),
  /** Names of the photos that came with it. */
  photos: z.optional(z.array(z.string())),
  anonymous: z.boolean(),
  channel: Channel,
  origin: Origin,
  ratedAt: Instant,
  /** Keyed hash of the person or account that rated; who it is cannot be read from it. */
  rater: z.string(),
  /** On one's own list, or with a pass from a code or case number. */
  by: z.enum(['owner', 'pass']),
  salt: z.string(),
  receipt: Receipt
})
export type Rating = z.infer<typeof Rating>

/** What the content hash fixes: everything the citizen said, with a salt so that short words cannot be guessed. */
export type RatingContent = Pick<Rating, 'level' | 'reasons' | 'words' | 'photos' | 'anonymous' | 'salt'>

/** SHA-256 of what was said; stands in ledger and receipt, so that the words can be deleted one day and the chain still holds. */
export const contentHash = ({ level, reasons, words, photos, anonymous, salt }: RatingContent): string =>
  createHash('sha256').update(canonicalJson({ level, reasons, words, photos, anonymous, salt })).digest('hex')
