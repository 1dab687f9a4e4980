import { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { TicketDues } from '@haochaping/shared/deadlines/ticketDues.ts'
import * as z from 'zod/mini'

/** A notice as it arrives at the gateway: the same fields as notifications/notifier.ts sends. */
export const ArrivedNotice = z.strictObject({
  key: z.string().check(z.minLength(1)),
  purpose: z.enum(['badRatingReceived']),
  to: z.strictObject({ role: z.literal('handler'), agencyCode: z.string() }),
  title: z.string(),
  body: z.string(),
  projectNo: z.string(),
  item: z.string(),
  dues: TicketDues,
  link: z.string()
})
export type ArrivedNotice = z.infer<typeof ArrivedNotice>

/** A message that left the product, and when it arrived. */
export const SentMessage = z.strictObject({ ...ArrivedNotice.shape, receivedAt: Instant })
export type SentMessage = z.infer<typeof SentMessage>
