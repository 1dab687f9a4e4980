import * as z from 'zod/mini'
import { Told } from '@haochaping/shared/schemas/message.ts'

/** 收件人: the one who rated; the applicant; a role in a unit; the supervisors (but those of one unit, or of some); the appeals panel (but those of some units). */
export const Recipient = z.discriminatedUnion('to', [
  z.strictObject({ to: z.literal('author') }),
  z.strictObject({ to: z.literal('applicant') }),
  z.strictObject({ to: z.literal('unit'), role: z.enum(['handler', 'leader']), unit: z.string() }),
  z.strictObject({ to: z.literal('supervisors'), notOf: z.optional(z.union([z.string(), z.array(z.string())])) }),
  z.strictObject({ to: z.literal('panel'), notOf: z.array(z.string()) })
])
export type Recipient = z.infer<typeof Recipient>

/** A message that an event owes: what to whom. */
export const OwedMessage = z.strictObject({ recipient: Recipient, told: Told })
export type OwedMessage = z.infer<typeof OwedMessage>
