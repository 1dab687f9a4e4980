import * as z from 'zod/mini'
import { Instant, LocalDate } from '../calendar/localDate.ts'
import { Month } from '../indicators/period.ts'
import { PublicRow } from '../indicators/publicRow.ts'
import { CanaryState } from './canaryState.ts'
import type { Conversation } from './conversation.ts'
import { Place } from './place.ts'

export const ViewPublic = z.strictObject({
  /** A month, the only period that is published: shorter and longer ones would give away, by subtraction, what is kept back. */
  period: Month
})
export type ViewPublic = z.infer<typeof ViewPublic>

/** 公开的数字: what everybody may see of a month, without signing in. Numbers under five are kept back; no staff, no words, no ticket. */
export const PublicFigures = z.strictObject({
  /** When this was told: whoever keeps it can hold it against an export. */
  toldAt: Instant,
  today: LocalDate, place: Place, period: Month, from: LocalDate, to: LocalDate,
  /** The whole division. */
  whole: PublicRow,
  /** What lies right under it, in the order of the codes. */
  places: z.array(z.strictObject({ ...Place.shape, row: PublicRow })),
  /** Reasons of 差评 that five or more gave, the most frequent first. */
  reasons: z.array(z.strictObject({ code: z.string(), count: z.int() })),
  canary: CanaryState,
  counted: z.strictObject({ at: z.optional(Instant), lastRatedOn: z.optional(LocalDate), lastServedOn: z.optional(LocalDate), stale: z.boolean() })
})
export type PublicFigures = z.infer<typeof PublicFigures>

export const viewPublic = { verb: 'viewPublic', method: 'GET', path: '/api/public/figures', who: 'anyone', asked: ViewPublic, told: PublicFigures } as const satisfies Conversation
