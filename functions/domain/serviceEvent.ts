import * as z from 'zod/mini'
import { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { Due } from '@haochaping/shared/deadlines/due.ts'
import { EventId } from '@haochaping/shared/schemas/eventId.ts'
import { pressures } from '@haochaping/shared/schemas/actOnCase.ts'
import { Level } from '@haochaping/shared/standard/levels.ts'
import { CaseFacts } from './caseFacts.ts'
import { Effect } from './effect.ts'
import { LedgerEntry } from '@haochaping/shared/schemas/ledgerEntry.ts'
import { Rating } from './rating.ts'
import { Said } from './rectification/said.ts'
import { Sealed } from './sealed.ts'
import { Ticket } from './ticket.ts'

/** What has become of the right to rate: still open, used, gone by, or gone by and defaulted by a regional rule (never an active rating). */
export const Outcome = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('awaiting') }),
  z.strictObject({ state: z.literal('rated'), rating: Rating, ticket: z.optional(Ticket), countedAt: z.optional(Instant),
    /** 追评 */
    again: z.optional(z.strictObject({ level: Level, said: Said })),
    /** Private reports of having been pressed. */
    pressures: z.optional(z.array(z.strictObject({ kind: z.enum(pressures), said: Said })))
  }),
  z.strictObject({ state: z.literal('unrated'), closedAt: Instant }),
  z.strictObject({ state: z.literal('defaulted'), closedAt: Instant, level: Level })
])
export type Outcome = z.infer<typeof Outcome>

/** 服务: one service event, everything that must be true together. It is stored as one item and changed by one conditional write. */
export const ServiceEvent = z.strictObject({
  eventId: EventId,
  /** Counts the writes; a write holds only while nobody else has written. */
  version: z.int(),
  facts: CaseFacts,
  /** SHA-256 of the entry as the hall sent it: a repeat is known from a contradiction. */
  entryDigest: z.string(),
  /** Keyed hashes that find it: the applicant's number (if one was sent), the applicant's name, the one-case code. */
  keys: z.strictObject({ person: z.optional(z.string()), name: z.string(), code: z.string() }),
  sealed: Sealed,
  /** The policy version it started under and keeps. */
  policy: z.string(),
  /** Until when it can be rated; absent where the window never closes. */
  closes: z.optional(Due),
  outcome: Outcome,
  ledger: z.array(LedgerEntry),
  effects: z.array(Effect)
})
export type ServiceEvent = z.infer<typeof ServiceEvent>
