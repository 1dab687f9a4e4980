import * as z from 'zod/mini'
import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { LedgerEntry } from '../ledger.ts'
import { Head, headsOf } from './head.ts'

/**
 * How many of its latest heads an event carries in the index (our choice): the day that is sealed, the next one, which is
 * some minutes old by then, and one in hand for an outage. Three keep the entry of the index under one kilobyte.
 */
const carried = 3

/** What the index of touched events carries of each: its latest heads, the newest first; `whole` where there are no others. */
export const Touch = z.strictObject({ heads: z.array(Head), whole: z.boolean() })
export type Touch = z.infer<typeof Touch>

export const touchOf = (ledger: readonly LedgerEntry[]): Touch => {
  const heads = headsOf(ledger)
  return { heads: heads.slice(0, carried), whole: heads.length <= carried }
}

/** All heads since this day, or undefined where there may be more than are carried. */
export const headsSince = ({ heads, whole }: Touch, from: LocalDate): Head[] | undefined => {
  const oldest = heads.at(-1)
  return whole || (oldest && oldest.day <= from) ? heads.filter(({ day }) => day >= from) : undefined
}
