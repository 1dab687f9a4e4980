import * as z from 'zod/mini'
import { LocalDate } from '../calendar/localDate.ts'
import { Level } from '../standard/levels.ts'
import { About, ItemCode, ReasonCode } from './assignment.ts'
import type { Conversation } from './conversation.ts'
import { EventId } from './eventId.ts'
import { Place, PlaceCode } from './place.ts'

export const ListProposals = z.strictObject({
  /** Absent: the widest place that one may see. */
  place: z.optional(PlaceCode),
  /** With an agency as the place: this item and reason alone, with the 差评 behind it and those whose words say the same. */
  item: z.optional(ItemCode), reason: z.optional(ReasonCode)
})
export type ListProposals = z.infer<typeof ListProposals>

const { kind: _, ...topic } = About.Improvement.shape

/** 可以立项的: a service item whose 差评 name the same reason again and again. */
export const Proposal = z.strictObject({
  ...topic,
  /** Active ratings of the item in the same time. */
  rated: z.int(),
  /** Not taken up before: when, why, and how many 差评 have come since. */
  declined: z.optional(z.strictObject({ on: LocalDate, words: z.string(), since: z.int() })),
  /** Published before: since when these have come. */
  publishedOn: z.optional(LocalDate),
  /** The 差评 behind it, the latest first, as far as the figures name them. */
  tickets: z.array(z.strictObject({ eventId: EventId, day: LocalDate, level: Level, window: z.optional(z.string()) })),
  /** 差评 of the same item with other reasons whose words say the same, and what is said in both. */
  similar: z.array(z.strictObject({ eventId: EventId, day: LocalDate, shared: z.array(z.string()) }))
})
export type Proposal = z.infer<typeof Proposal>

/** The most frequent first, over the days of service named. */
export const ProposalsListed = z.strictObject({ today: LocalDate, from: LocalDate, place: Place, proposals: z.array(Proposal) })
export type ProposalsListed = z.infer<typeof ProposalsListed>

export const listProposals = { verb: 'listProposals', method: 'GET', path: '/api/proposals', who: 'staff', asked: ListProposals, told: ProposalsListed } as const satisfies Conversation
