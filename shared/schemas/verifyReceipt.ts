import * as z from 'zod/mini'
import type { Conversation } from './conversation.ts'
import { Instant, LocalDate } from '../calendar/localDate.ts'
import { Receipt } from './receipt.ts'

export const VerifyReceipt = z.strictObject({ receipt: Receipt })
export type VerifyReceipt = z.infer<typeof VerifyReceipt>

export const ReceiptVerdict = z.strictObject({
  /** Whether the signature is ours: valid, invalid, or made with a key we do not publish. */
  signature: z.enum(['valid', 'invalid', 'unknownKey']),
  /** Whether the record still says what the receipt says; not looked up for an invalid signature. */
  record: z.enum(['matches', 'differs', 'notFound', 'notLookedUp']),
  counted: z.optional(z.strictObject({ agency: z.string(), day: LocalDate, at: Instant })),
  /** 申诉复核: since when the figure counts it among the excluded ones instead. */
  excludedAt: z.optional(Instant)
})
export type ReceiptVerdict = z.infer<typeof ReceiptVerdict>

export const verifyReceipt = { verb: 'verifyReceipt', method: 'POST', path: '/api/receipts/verify', who: 'anyone', asked: VerifyReceipt, told: ReceiptVerdict } as const satisfies Conversation
