import * as z from 'zod/mini'
import { LocalDate } from '../calendar/localDate.ts'
import type { Conversation } from './conversation.ts'
import { DaySeal } from './daySeal.ts'
import { LedgerEntry } from './ledgerEntry.ts'
import { VerifyReceipt } from './verifyReceipt.ts'

const Hash = z.string().check(z.regex(/^[0-9a-f]{64}$/))

/** That a rating is under the seal of the day on which it was given: enough for anybody to check it with the public keys alone. */
export const SealProof = z.strictObject({
  seal: DaySeal,
  /** What stands in the ledger after the rating, until the end of that day. */
  entries: z.array(LedgerEntry),
  /** The hashes beside the way from the ledger's leaf up to the root, and on which side each stands. */
  path: z.array(z.strictObject({ side: z.enum(['left', 'right']), hash: Hash }))
})
export type SealProof = z.infer<typeof SealProof>

export const ReceiptSealed = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('sealed'), proof: SealProof }),
  /** The day is not over, or not sealed yet. */
  z.strictObject({ state: z.literal('notYet'), day: LocalDate }),
  /** Given before this installation began to seal. */
  z.strictObject({ state: z.literal('before'), day: LocalDate }),
  /** The seal was made over another ledger than the record has now. */
  z.strictObject({ state: z.literal('differs'), day: LocalDate }),
  /** Not ours, or the record says something else: verifyReceipt tells what. */
  z.strictObject({ state: z.literal('noMatch') })
])
export type ReceiptSealed = z.infer<typeof ReceiptSealed>

export const proveInSeal = { verb: 'proveInSeal', method: 'POST', path: '/api/receipts/proof', who: 'anyone', asked: VerifyReceipt, told: ReceiptSealed } as const satisfies Conversation
