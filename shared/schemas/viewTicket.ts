import * as z from 'zod/mini'
import type { Conversation } from './conversation.ts'
import { TicketDues } from '../deadlines/ticketDues.ts'
import { Instant } from '../calendar/localDate.ts'
import { Level } from '../standard/levels.ts'
import { CitedPolicy } from './citedPolicy.ts'
import { EventId } from './eventId.ts'

export const ViewTicket = z.strictObject({ eventId: EventId })
export type ViewTicket = z.infer<typeof ViewTicket>

/** A 差评 as its handling unit sees it: the matter and the words, not the person. */
export const TicketView = z.strictObject({
  eventId: EventId,
  projectNo: z.string(),
  item: z.string(),
  agency: z.string(),
  window: z.optional(z.string()),
  level: Level,
  reasons: z.array(z.string()),
  words: z.optional(z.string()),
  openedAt: Instant,
  dues: TicketDues,
  policy: CitedPolicy
})
export type TicketView = z.infer<typeof TicketView>

export const viewTicket = { verb: 'viewTicket', method: 'GET', path: '/api/tickets/{eventId}', who: 'staff', asked: ViewTicket, told: TicketView } as const satisfies Conversation
