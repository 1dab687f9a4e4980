import * as z from 'zod/mini'
import { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { TemplateKind } from '@haochaping/shared/schemas/templateKind.ts'

/**
 * What can happen to the right to send somebody a kind of message:
 * - granted: one more message; single grants add up.
 * - refused: she said no. banned: the platform bars the template. alwaysKeep: she wants the same answer taken without being asked.
 * - longTermGranted, longTermWithdrawn: any number of messages, and the end of that.
 * - spent: a message was sent. corrected: the platform said that there is no right (43101, MSG_UNSUBSCRIBED).
 * - withdrawn: the platform told us that she turned it off.
 */
export const consentFacts = ['granted', 'refused', 'banned', 'alwaysKeep', 'longTermGranted', 'longTermWithdrawn', 'spent', 'corrected', 'withdrawn'] as const

/** One thing that happened. `key` names its occasion (a report, a copy sent, a callback): the same fact of the same kind and key is one. */
export const ConsentEntry = z.strictObject({ what: z.enum(consentFacts), kind: TemplateKind, key: z.string(), at: Instant })
export type ConsentEntry = z.infer<typeof ConsentEntry>
