import * as z from 'zod/mini'
import { Due } from '../deadlines/due.ts'
import { clockSteps } from './clockView.ts'

/** A ticket that is over its time or waits for somebody above the unit. */
export const PressingTicket = z.strictObject({
  eventId: z.string(), item: z.string(), agencyCode: z.string(), agency: z.string(),
  step: z.optional(z.enum(clockSteps)), due: z.optional(Due),
  /** Why it is pressing; the first that holds. */
  why: z.enum(['overdue', 'withSupervisor', 'extension', 'appeal', 'ordered'])
})
export type PressingTicket = z.infer<typeof PressingTicket>

/** 在办: tickets open at a place now, in numbers, and the most pressing ones. */
export const OpenTickets = z.strictObject({
  open: z.int(), overdue: z.int(), withSupervisor: z.int(), extensions: z.int(), appeals: z.int(), ordered: z.int(),
  pressing: z.array(PressingTicket)
})
export type OpenTickets = z.infer<typeof OpenTickets>
