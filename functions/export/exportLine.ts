import * as z from 'zod/mini'
import { Instant, LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { Due } from '@haochaping/shared/deadlines/due.ts'
import { RegionCode } from '@haochaping/shared/calendar/regionCode.ts'
import { Counts } from '@haochaping/shared/indicators/counts.ts'
import { Period } from '@haochaping/shared/indicators/period.ts'
import { PlaceCode } from '@haochaping/shared/schemas/place.ts'
import { DaySeal } from '@haochaping/shared/schemas/daySeal.ts'
import { EventId } from '@haochaping/shared/schemas/eventId.ts'
import { phases } from '@haochaping/shared/schemas/phase.ts'
import { verdicts } from '@haochaping/shared/schemas/verdict.ts'
import { Level } from '@haochaping/shared/standard/levels.ts'
import { AgencyDay } from '../domain/figures/agencyDay.ts'
import { CaseFacts } from '../domain/caseFacts.ts'
import { LedgerEntry } from '@haochaping/shared/schemas/ledgerEntry.ts'
import { Rating } from '../domain/rating.ts'
import { Clock } from '../domain/rectification/clock.ts'
import { Tally } from '../domain/figures/tally.ts'

/** What the first line of an export says; `words`: whether it holds what people wrote. */
export const ExportHead = z.strictObject({ kind: z.literal('haochaping.export'), version: z.literal(1), region: RegionCode, at: Instant, words: z.boolean() })
export type ExportHead = z.infer<typeof ExportHead>

/** Something written, by its place in the record and its hash; the words themselves only in an export with words. */
export const ExportedSaid = z.strictObject({
  where: z.string(), at: Instant, hash: z.string(),
  words: z.optional(z.string()), photos: z.optional(z.array(z.string())), salt: z.optional(z.string())
})
export type ExportedSaid = z.infer<typeof ExportedSaid>

/** What is left of a rating where words are left out: without its salt nobody can try words against its hash. */
const said = { words: z.optional(z.string()), photos: z.optional(z.array(z.string())), salt: z.optional(z.string()) }
export const ExportedRating = z.strictObject({ ...z.omit(Rating, { rater: true, words: true, photos: true, salt: true }).shape, ...said })

const Way = z.enum(['immediate', 'limited', 'explain'])
const Verdict = z.enum(verdicts)

/** The ticket without what was written: how it stands, and the rounds before this one. */
export const ExportedTicket = z.strictObject({
  phase: z.enum(phases), openedAt: Instant, firstOwner: z.string(), agencyCode: z.string(), agency: z.string(),
  hands: z.int(), round: z.int(), turn: z.int(), clocks: z.array(Clock),
  way: z.optional(Way), verdict: z.optional(Verdict), end: z.optional(z.enum(['judged', 'noAnswer', 'concluded'])),
  rounds: z.array(z.strictObject({ clocks: z.array(Clock), way: Way, verdict: Verdict }))
})
export type ExportedTicket = z.infer<typeof ExportedTicket>

/** One service event: who it is about and which clerk served are left out. `uncounted`: its day was still to be counted anew. */
export const ExportedEvent = z.strictObject({
  kind: z.literal('event'), eventId: EventId, version: z.int(), facts: z.omit(CaseFacts, { staff: true }), policy: z.string(), closes: z.optional(Due),
  tally: Tally, rating: z.optional(ExportedRating), again: z.optional(Level), ticket: z.optional(ExportedTicket),
  said: z.array(ExportedSaid), ledger: z.array(LedgerEntry), uncounted: z.boolean()
})
export type ExportedEvent = z.infer<typeof ExportedEvent>

/** The stored figures of an agency-day. Not settled: it was changing while the export was made, and cannot be compared. */
export const ExportedDay = z.strictObject({ kind: z.literal('day'), agencyCode: z.string(), day: LocalDate, figures: z.optional(AgencyDay), settled: z.boolean() })
export type ExportedDay = z.infer<typeof ExportedDay>

/** Of the figures of a period, the counts and the SHA-256 of the canonical JSON of everything that is kept. */
export const PeriodFigures = z.strictObject({ counts: Counts, digest: z.string() })
export type PeriodFigures = z.infer<typeof PeriodFigures>

/** The stored figures of a week, month, quarter or year of an agency or a division; settled as for a day. */
export const ExportedPeriod = z.strictObject({ kind: z.literal('period'), place: PlaceCode, period: Period, figures: z.optional(PeriodFigures), settled: z.boolean() })
export type ExportedPeriod = z.infer<typeof ExportedPeriod>

/** The seal of a day that was over and sealed before the export began, as it is published. */
export const ExportedSeal = z.strictObject({ kind: z.literal('seal'), seal: DaySeal })
export type ExportedSeal = z.infer<typeof ExportedSeal>

/** A record that could not be read. It is named, not left out in silence. */
export const UnreadableRecord = z.strictObject({ kind: z.literal('unreadable'), key: z.string() })

/** What the last line says of all lines before it: how many of each, and the SHA-256 of their bytes. */
export const ExportEnd = z.strictObject({
  kind: z.literal('end'), events: z.int(), days: z.int(), periods: z.int(), seals: z.int(), unreadable: z.int(), digest: z.string(), keyId: z.string(),
  /** Ed25519 over the canonical JSON of the rest of this line, base64url. */
  signature: z.string()
})
export type ExportEnd = z.infer<typeof ExportEnd>

/** 导出: JSON Lines, one of these a line. */
export const ExportLine = z.discriminatedUnion('kind', [ExportHead, ExportedEvent, ExportedDay, ExportedPeriod, ExportedSeal, UnreadableRecord, ExportEnd])
export type ExportLine = z.infer<typeof ExportLine>
