import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { Head } from './head.ts'
import { leafOf } from './leafOf.ts'
import { leafSet } from './leafSet.ts'
import type { LeafSet } from './leafSet.ts'

/** The leaves of many days, while events go by in any order: 32 bytes for each event and day on which it grew. */
export type DayLeaves = {
  add(eventId: string, heads: readonly Head[]): void
  /** The leaves of a day; none where nothing grew. */
  of(day: LocalDate): LeafSet
  /** The first day on which anything grew. */
  first(): LocalDate | undefined
}

export const dayLeaves = (): DayLeaves => {
  const days = new Map<LocalDate, LeafSet>()
  return {
    add: (eventId, heads) => {
      for (const head of heads) {
        const leaves = days.get(head.day) ?? leafSet()
        leaves.add(leafOf(eventId, head))
        days.set(head.day, leaves)
      }
    },
    of: (day) => days.get(day) ?? leafSet(),
    first: () => [...days.keys()].sort().at(0)
  }
}
