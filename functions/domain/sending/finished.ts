import * as z from 'zod/mini'
import { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { Attempt } from './copy.ts'

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
  attempts: z.array(Attempt)
})
export type Finished = z.infer<typeof Finished>
