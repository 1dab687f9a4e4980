import { periodKinds, periodOf } from '@haochaping/shared/indicators/period.ts'
import type { PeriodKind } from '@haochaping/shared/indicators/period.ts'
import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { isCanary } from '../domain/canary/isCanary.ts'
import { placesAbove } from '../domain/figures/placesAbove.ts'
import type { Owed } from '../storage/summaries.ts'
import { foldDesks } from './foldDesks.ts'
import { foldPeriod } from './foldPeriod.ts'
import { foldRegion } from './foldRegion.ts'
import type { Below } from './foldRegion.ts'
import { inParallel } from './inParallel.ts'
import type { Rooms } from './rooms.ts'

/** How many days and desks one pass takes, and how many places are folded abreast (our choices: a few seconds' work). */
const [pageSize, abreast] = [200, 8]

/** Weeks and months are joined from days, quarters and years from months. */
const byDays: readonly PeriodKind[] = ['week', 'month']
const byMonths: readonly PeriodKind[] = ['quarter', 'year']

type Seen = Owed & { revision: number }

/**
 * Brings every period and every place above up to date with the agency-days and desks that have changed since. Each is
 * taken off the list only when all above it hold it, and only at the revision that was seen first: a crash or a rival
 * leaves it on the list. Days of the canary go no further than themselves. Says how many were done; one pass takes a page of them.
 */
export const rollUp = async (rooms: Rooms): Promise<number> => {
  const { summaries } = rooms
  const owed = await summaries.owed(pageSize)
  if (owed.length === 0) return 0
  const seen = (await inParallel(owed, abreast, (one) => seenNow(rooms, one))).flat()
  await foldPeriods(rooms, seen.flatMap(({ agencyCode, day }) => (day && !isCanary(agencyCode) ? [{ agencyCode, day }] : [])))
  await foldDesks(rooms, seen.flatMap(({ agencyCode, day }) => (day ? [] : [agencyCode])))
  await inParallel(seen, abreast, ({ revision, ...one }) => summaries.settle(one, revision))
  return seen.length
}

/** The revision comes first: whatever is written after it is rolled up again. */
const seenNow = async ({ agencyDays, summaries }: Rooms, { agencyCode, day }: Owed): Promise<Seen[]> => {
  const kept = day ? await agencyDays.load(agencyCode, day) : await summaries.desk.load(agencyCode)
  return kept ? [{ agencyCode, ...(day ? { day } : {}), revision: kept.revision }] : []
}

type Changed = { agencyCode: string; day: LocalDate }

const foldPeriods = async (rooms: Rooms, changed: readonly Changed[]): Promise<void> => {
  for (const kinds of [byDays, byMonths]) {
    const touched = once(changed.flatMap(({ agencyCode, day }) => kinds.map((kind) => ({ place: agencyCode, period: periodOf(kind, day) }))))
    await inParallel(touched, abreast, ({ place, period }) => foldPeriod(rooms, place, period))
  }
  let below: Below[] = once(changed.flatMap(({ agencyCode, day }) => placesAbove(agencyCode, rooms.region).slice(0, 1).flatMap((region) =>
    periodKinds.map((kind) => ({ region, period: periodOf(kind, day), place: agencyCode, kind: 'agency' as const })))))
  while (below.length > 0) below = await foldLevel(rooms, below)
}

/** One level of divisions, each period of each once, however many places below it have changed; says what the next level is to hold. */
const foldLevel = async (rooms: Rooms, below: readonly Below[]): Promise<Below[]> => {
  const regions = Map.groupBy(below, ({ region, period }) => `${region} ${period}`)
  const next = await inParallel([...regions.values()], abreast, (places) => foldRegion(rooms, places))
  return once(next.flat())
}

const once = <T extends object>(all: readonly T[]): T[] => [...new Map(all.map((one) => [JSON.stringify(one), one])).values()]
