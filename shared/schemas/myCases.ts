import * as z from 'zod/mini'
import type { Conversation } from './conversation.ts'
import { CaseGlance } from './caseGlance.ts'

/** Unrated first, then the newest; `more` is the cursor of the next page. */
export const MyCases = z.strictObject({ cases: z.array(CaseGlance), more: z.optional(z.string()) })
export type MyCases = z.infer<typeof MyCases>

export const MyCasesQuery = z.strictObject({ more: z.optional(z.string().check(z.maxLength(600))) })
export type MyCasesQuery = z.infer<typeof MyCasesQuery>

export const myCases = { verb: 'myCases', method: 'GET', path: '/api/my/cases', who: 'citizen', asked: MyCasesQuery, told: MyCases } as const satisfies Conversation
