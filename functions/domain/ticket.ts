import * as z from 'zod/mini'
import { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { TicketDues } from '@haochaping/shared/deadlines/ticketDues.ts'

/** 差评工单: the handling of one bad rating, a union by phase. */
export const Ticket = z.discriminatedUnion('phase', [
  z.strictObject({ phase: z.literal('received'), openedAt: Instant, agencyCode: z.string(), dues: TicketDues })
])
export type Ticket = z.infer<typeof Ticket>
