import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { Touch } from '../domain/seal/touch.ts'

/** An event whose ledger grew, with its latest heads. */
export type TouchedEvent = { eventId: string; touch: Touch }

/**
 * The events, of one shard, whose ledger grew last on this day, as the index shows them: it may lag a moment behind, and
 * an event that grows meanwhile moves on to a later day.
 */
export type Touched = (lastOn: LocalDate, shard: number) => AsyncIterable<TouchedEvent>
