import * as z from 'zod/mini'
import { Absence } from './absence.ts'
import type { Conversation } from './conversation.ts'

/** One's own absence; without one, one is back. */
export const SetAbsence = z.strictObject({ absence: z.optional(Absence) })
export type SetAbsence = z.infer<typeof SetAbsence>

export const setAbsence = { verb: 'setAbsence', method: 'POST', path: '/api/staff/absence', who: 'staff', asked: SetAbsence, told: SetAbsence } as const satisfies Conversation
