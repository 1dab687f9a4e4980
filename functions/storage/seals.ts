import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { DaySeal } from '@haochaping/shared/schemas/daySeal.ts'
import type { Sealing } from '../domain/seal/sealing.ts'

/** 日封: one for each day, never replaced. */
export type Seals = {
  /** The seal of this day (strongly consistent). */
  load(day: LocalDate): Promise<DaySeal | undefined>
  /** Stores a seal where its day has none; the one that stands then. */
  put(seal: DaySeal): Promise<DaySeal>
  /** Keeps the leaves of a day, in their order, before it is sealed. Safe to repeat. */
  keepLeaves(day: LocalDate, leaves: readonly Buffer[]): Promise<void>
  /** The leaves of a sealed day, in their order. */
  leaves(day: LocalDate): Promise<Buffer[]>
  /** The newest seals up to this day (strongly consistent), the newest first; fewer than `limit` only where there are no others. */
  upTo(day: LocalDate, limit: number): Promise<DaySeal[]>
  /** How far the sealing has come (strongly consistent); undefined before it has begun. */
  sealing(): Promise<Sealing | undefined>
  /** Stores how far it has come now, if it still stands at `before`; false, and nothing changed, if somebody was faster. */
  follow(before: Sealing | undefined, after: Sealing): Promise<boolean>
}
