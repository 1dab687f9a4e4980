import * as z from 'zod/mini'
import type { Conversation } from './conversation.ts'
import { TicketDues } from '../deadlines/ticketDues.ts'
import { Instant, LocalDate } from '../calendar/localDate.ts'
import { Level } from '../standard/levels.ts'
import { CitedPolicy } from './citedPolicy.ts'
import { LedgerStep } from './caseProgress.ts'
import { EventId } from './eventId.ts'
import { Handling } from './handling.ts'
import { staffCommands } from './staffCommands.ts'

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
  /** Links to the citizen's photos; they last ten minutes. */
  photos: z.array(z.string()),
  /** The citizen chose not to be known; then nobody can call. */
  anonymous: z.boolean(),
  canCall: z.boolean(),
  /** 能不能通知到: whether the result would reach her phone as a message of some platform, and whether the hall noted a phone; not who she is, nor by which platform. */
  reach: z.strictObject({ message: z.boolean(), phone: z.boolean() }),
  openedAt: Instant,
  dues: TicketDues,
  policy: CitedPolicy,
  /** Counts what people did to it; named again with every act. */
  turn: z.int(),
  /** What the one who looks may do now. */
  can: z.array(z.enum(staffCommands)),
  /** 限期整改: the first and the last day that may be promised. */
  promise: z.strictObject({ from: LocalDate, to: LocalDate }),
  handling: Handling,
  steps: z.array(LedgerStep)
})
export type TicketView = z.infer<typeof TicketView>

export const viewTicket = { verb: 'viewTicket', method: 'GET', path: '/api/tickets/{eventId}', who: 'staff', asked: ViewTicket, told: TicketView } as const satisfies Conversation
