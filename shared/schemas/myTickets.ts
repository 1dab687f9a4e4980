import * as z from 'zod/mini'
import { Instant, LocalDate } from '../calendar/localDate.ts'
import { Due } from '../deadlines/due.ts'
import { Level } from '../standard/levels.ts'
import { clockSteps } from './clockView.ts'
import type { Conversation } from './conversation.ts'
import { EventId } from './eventId.ts'
import { phases } from './phase.ts'
import { staffCommands } from './staffCommands.ts'

/** What a list shows of one ticket: the matter and the dates, never the person nor what she wrote. */
export const TicketGlance = z.strictObject({
  eventId: EventId,
  item: z.string(),
  window: z.optional(z.string()),
  level: Level,
  /** The first reason chosen, in words; absent where only words were given. */
  reason: z.optional(z.string()),
  /** The unit that has it. */
  unit: z.string(),
  hands: z.int(),
  round: z.int(),
  phase: z.enum(phases),
  openedAt: Instant,
  /** What is due next; absent once nothing is. */
  next: z.optional(z.strictObject({ step: z.enum(clockSteps), due: Due, overdue: z.boolean() })),
  extensionAsked: z.boolean(),
  appealAsked: z.boolean(),
  ordered: z.boolean(),
  closedAt: z.optional(Instant)
})
export type TicketGlance = z.infer<typeof TicketGlance>

export const MyTicketsQuery = z.strictObject({
  /** today: what is open, by what is due next; done: what is over, the latest first. */
  view: z.enum(['today', 'done'])
})
export type MyTicketsQuery = z.infer<typeof MyTicketsQuery>

export const MyTickets = z.strictObject({
  today: LocalDate,
  tickets: z.array(z.strictObject({
    ...TicketGlance.shape,
    /** 超期可能: of `outOf` earlier ones of this step that took at least as long as this one has by now, how many were late; absent under ten. */
    chance: z.optional(z.strictObject({ late: z.int(), outOf: z.int() })),
    /** Working days left until what is due next (today not counted); negative when overdue. */
    workdaysLeft: z.optional(z.int()),
    can: z.array(z.enum(staffCommands))
  })),
  /** True where there are more than one page shows. */
  more: z.boolean()
})
export type MyTickets = z.infer<typeof MyTickets>

export const myTickets = { verb: 'myTickets', method: 'GET', path: '/api/tickets', who: 'staff', asked: MyTicketsQuery, told: MyTickets } as const satisfies Conversation
