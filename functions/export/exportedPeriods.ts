import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { firstDayOf, lastDayOf } from '@haochaping/shared/indicators/period.ts'
import type { Period } from '@haochaping/shared/indicators/period.ts'
import { canonicalJson } from '@haochaping/shared/receipt/canonicalJson.ts'
import type { AgencyDay } from '../domain/figures/agencyDay.ts'
import type { AgencyPeriod } from '../domain/figures/agencyPeriod.ts'
import type { RegionPeriod } from '../domain/figures/regionPeriod.ts'
import { rolledUp } from '../domain/figures/rolledUp.ts'
import type { Rooms } from '../flows/rooms.ts'
import type { ExportedPeriod, PeriodFigures } from './exportLine.ts'
import { periodFigures } from './periodFigures.ts'

type Shelves = Pick<Rooms, 'summaries' | 'region' | 'regionName'>
type Day = Pick<AgencyDay, 'agencyCode' | 'day'>

/** What the exported events come to by days, and which of these days could not be compared. */
type Exported = { folded: readonly AgencyDay[]; moving: readonly Day[] }

/** How many days that are still to be rolled up are looked at (our choice; a sweep takes two hundred). */
const owedAtMost = 1000

/** The figures of every period of every place as they are stored, beside what the exported events come to. */
export async function* exportedPeriods(shelves: Shelves, exported: Exported): AsyncGenerator<ExportedPeriod> {
  const { agencies, regions } = rolledUp(exported.folded, { serving: shelves.region, regionName: shelves.regionName })
  for (const one of agencies) yield exportedAgency(shelves, one, exported)
  for (const one of regions) yield exportedRegion(shelves, one, { agencies, exported })
}

type Compared = { place: string; period: Period; again: PeriodFigures; now: PeriodFigures | undefined }

/** Where the two differ it is looked, by `hasMoved` too, whether something below has moved since the events were read. */
const line = async ({ place, period, again, now }: Compared, hasMoved: () => Promise<boolean>): Promise<ExportedPeriod> =>
  ({ kind: 'period', place, period, ...(now ? { figures: now } : {}), settled: now?.digest === again.digest || !await hasMoved() })

const exportedAgency = async (shelves: Shelves, one: AgencyPeriod, { folded, moving }: Exported): Promise<ExportedPeriod> => {
  const { agencyCode: place, period } = one
  const isHere = ({ agencyCode, day }: Day) => agencyCode === place && isIn(period, day)
  const kept = await shelves.summaries.agency.load(place, period)
  return line({ place, period, again: periodFigures(one), now: kept && periodFigures(kept.figures) }, async () =>
    moving.some(isHere) || (await owed(shelves)).some(isHere) || await daysHaveMoved(shelves, { place, period, folded: folded.filter(isHere) }))
}

const exportedRegion = async (shelves: Shelves, one: RegionPeriod, { agencies, exported }: { agencies: readonly AgencyPeriod[]; exported: Exported }): Promise<ExportedPeriod> => {
  const { region: place, period } = one
  const kept = await shelves.summaries.region.load(place, period)
  const isHere = ({ day }: Day) => isIn(period, day)
  return line({ place, period, again: periodFigures(one), now: kept && periodFigures(kept.figures) }, async () =>
    exported.moving.some(isHere) || (await owed(shelves)).some(isHere) || await agenciesHaveMoved(shelves, agencies.filter((agency) => agency.period === period)))
}

const isIn = (period: Period, day: LocalDate): boolean => firstDayOf(period) <= day && day <= lastDayOf(period)

const owed = async ({ summaries }: Shelves): Promise<Day[]> =>
  (await summaries.owed(owedAtMost)).flatMap(({ agencyCode, day }) => (day ? [{ agencyCode, day }] : []))

const daysHaveMoved = async ({ summaries }: Shelves, { place, period, folded }: { place: string; period: Period; folded: readonly AgencyDay[] }): Promise<boolean> => {
  const now = await summaries.days(place, firstDayOf(period), lastDayOf(period))
  const text = (days: readonly AgencyDay[]) => days.map((day) => canonicalJson(day)).sort().join('\n')
  return text(now) !== text(folded)
}

const agenciesHaveMoved = async ({ summaries }: Shelves, agencies: readonly AgencyPeriod[]): Promise<boolean> => {
  const moved = await Promise.all(agencies.map(async (one) => {
    const now = await summaries.agency.load(one.agencyCode, one.period)
    return !now || periodFigures(now.figures).digest !== periodFigures(one).digest
  }))
  return moved.includes(true)
}
