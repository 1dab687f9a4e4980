import * as z from 'zod/mini'
import type { Conversation } from './conversation.ts'
import { LetterId } from './listUndelivered.ts'

export const SendAgain = z.strictObject({ letterId: LetterId })
export type SendAgain = z.infer<typeof SendAgain>

/** `sent`: it set out anew by this request; false where it is not on the list any more, because it has set out already or is too old. */
export const SentAgain = z.strictObject({ sent: z.boolean() })
export type SentAgain = z.infer<typeof SentAgain>

export const sendAgain = { verb: 'sendAgain', method: 'POST', path: '/api/undelivered', who: 'administrator', asked: SendAgain, told: SentAgain } as const satisfies Conversation
