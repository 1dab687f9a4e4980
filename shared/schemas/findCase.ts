import * as z from 'zod/mini'
import type { Conversation } from './conversation.ts'
import { CaseGlance } from './caseGlance.ts'

/** The one-case code (一案一码): 22 characters on the slip, in the SMS or in the QR. */
export const CaseCode = z.string().check(z.regex(/^[A-Za-z0-9_-]{22}$/))

export const FindCase = z.discriminatedUnion('by', [
  z.strictObject({ by: z.literal('code'), code: CaseCode }),
  z.strictObject({
    by: z.literal('numberAndName'),
    projectNo: z.string().check(z.minLength(1), z.maxLength(50)),
    name: z.string().check(z.minLength(1), z.maxLength(60))
  })
])
export type FindCase = z.infer<typeof FindCase>

/** Each found service event with a pass: the right to rate and follow just that one, signed, for the one who found it. */
export const FoundCases = z.strictObject({ found: z.array(z.strictObject({ case: CaseGlance, pass: z.string() })) })
export type FoundCases = z.infer<typeof FoundCases>

export const findCase = { verb: 'findCase', method: 'POST', path: '/api/cases/find', who: 'citizen', asked: FindCase, told: FoundCases } as const satisfies Conversation
