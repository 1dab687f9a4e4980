import * as z from 'zod/mini'
import { localDateOf, LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { LedgerEntry } from '../ledger.ts'

/** The last entry of one ledger at the end of a day on which it grew; the entry holds the hashes of all before it. */
export const Head = z.strictObject({ day: LocalDate, position: z.int(), hash: z.string() })
export type Head = z.infer<typeof Head>

/** Every head of a ledger, the newest first. A ledger never goes back in time, so a day is a run of entries. */
export const headsOf = (ledger: readonly LedgerEntry[]): Head[] => {
  const heads: Head[] = []
  for (const { at, position, hash } of ledger.toReversed()) {
    const day = localDateOf(at)
    if (heads.at(-1)?.day !== day) heads.push({ day, position, hash })
  }
  return heads
}
