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
  counted: z.optional(z.strictObject({ agency: z.string(), day: LocalDate, at: Instant }))
})
export type ReceiptVerdict = z.infer<typeof ReceiptVerdict>

/** The public keys that check receipts, as JSON Web Keys; enough for anyone to check one without us. */
export const ReceiptKeys = z.strictObject({
  keys: z.array(z.strictObject({ keyId: z.string(), kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string() }))
})
export type ReceiptKeys = z.infer<typeof ReceiptKeys>

export const verifyReceipt = { verb: 'verifyReceipt', method: 'POST', path: '/api/receipts/verify', who: 'anyone', asked: VerifyReceipt, told: ReceiptVerdict } as const satisfies Conversation

export const receiptKeys = { verb: 'receiptKeys', method: 'GET', path: '/api/receipt-keys', who: 'anyone', asked: z.strictObject({}), told: ReceiptKeys } as const satisfies Conversation
