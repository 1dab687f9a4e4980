import { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { Told } from '@haochaping/shared/schemas/message.ts'
import * as z from 'zod/mini'

const purposes = Told.def.options.map((option) => option.shape.purpose)

/** A notice as it arrives at the gateway: the same fields as notifications/notifier.ts sends. */
export const ArrivedNotice = z.strictObject({
  key: z.string().check(z.minLength(1)),
  purpose: z.union(purposes),
  to: z.strictObject({ role: z.enum(['handler', 'leader', 'supervisor', 'panel']), unit: z.optional(z.string()), notOf: z.optional(z.array(z.string())) }),
  title: z.string(),
  body: z.string(),
  projectNo: z.optional(z.string()),
  item: z.optional(z.string()),
  link: z.optional(z.string())
})
export type ArrivedNotice = z.infer<typeof ArrivedNotice>

/** A message that left the product, and when it arrived. */
export const SentMessage = z.strictObject({ ...ArrivedNotice.shape, receivedAt: Instant })
export type SentMessage = z.infer<typeof SentMessage>
