import * as z from 'zod/mini'
import { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { SendAttempt } from '@haochaping/shared/schemas/sendAttempt.ts'
import { Letter } from './copy.ts'

/**
 * How a copy ended: carried by a way, or read before the last way was needed; unsure, where a lost answer forbids another
 * try; inboxOnly, where no way was left. `dead`: it ended there because of a fault or an outage, not for want of a right.
 */
export const Finished = z.strictObject({
  key: z.string(),
  purpose: z.string(),
  how: z.enum(['carried', 'read', 'unsure', 'inboxOnly']),
  dead: z.boolean(),
  at: Instant,
  attempts: z.array(SendAttempt),
  /** 死信: what a dead one told, so that it can be sent again; gone once it has been. */
  letter: z.optional(Letter)
})
export type Finished = z.infer<typeof Finished>
