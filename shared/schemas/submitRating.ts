import * as z from 'zod/mini'
import type { Conversation } from './conversation.ts'
import { Due } from '../deadlines/due.ts'
import { Level } from '../standard/levels.ts'
import { EventId } from './eventId.ts'
import { PhotoTokens } from './photoTokens.ts'
import { Receipt } from './receipt.ts'

/** Most characters of free words in a rating. One public integration allows 150; 500 is this product's choice (来源待核). */
export const wordsLimit = 500

export const SubmitRating = z.strictObject({
  /** Made once on the phone; a repeat with the same id gets the same answer and changes nothing. */
  ratingId: z.uuid(),
  eventId: EventId,
  level: Level,
  reasons: z.array(z.string().check(z.regex(/^\d{3}$/))).check(z.maxLength(8)),
  words: z.optional(z.string().check(z.maxLength(wordsLimit))),
  photos: z.optional(PhotoTokens),
  /** Hide my name from the one who handled it. */
  anonymous: z.boolean(),
  /** Opened from the list, or by scanning. */
  channel: z.enum(['mobile', 'qrCode']),
  /** Needed when the case was found by code or number and is not on one's own list. */
  pass: z.optional(z.string().check(z.maxLength(2000)))
})
export type SubmitRating = z.infer<typeof SubmitRating>

export const RatingAccepted = z.strictObject({
  receipt: Receipt,
  /** For a 差评: until when one is contacted and answered. */
  next: z.optional(z.strictObject({ contact: Due, reply: Due })),
  /** True when this rating had already been stored by an earlier, identical request. */
  repeated: z.boolean()
})
export type RatingAccepted = z.infer<typeof RatingAccepted>

export const submitRating = { verb: 'submitRating', method: 'POST', path: '/api/ratings', who: 'citizen', asked: SubmitRating, told: RatingAccepted } as const satisfies Conversation
