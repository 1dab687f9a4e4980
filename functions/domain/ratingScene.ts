import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import type { WorkCalendar } from '@haochaping/shared/calendar/workCalendar.ts'
import type { Policy } from '@haochaping/shared/policy/policy.ts'
import type { Rating } from './rating.ts'
import type { ReceiptSigner } from './receipt.ts'

/** Who rates, when, under what rule, and the fresh randomness that a new rating needs. */
export type RatingScene = {
  now: Instant
  rater: { key: string; by: Rating['by'] }
  policy: Policy
  calendar: WorkCalendar
  signer: ReceiptSigner
  salt: string
  receiptNumber: string
}
