import * as z from 'zod/mini'
import type { Conversation } from './conversation.ts'

/** The public keys that check receipts, as JSON Web Keys; enough for anyone to check one without us. */
export const ReceiptKeys = z.strictObject({
  keys: z.array(z.strictObject({ keyId: z.string(), kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string() }))
})
export type ReceiptKeys = z.infer<typeof ReceiptKeys>

export const receiptKeys = { verb: 'receiptKeys', method: 'GET', path: '/api/receipt-keys', who: 'anyone', asked: z.strictObject({}), told: ReceiptKeys } as const satisfies Conversation
