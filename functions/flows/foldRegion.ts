import type { RegionCode } from '@haochaping/shared/calendar/regionCode.ts'
import type { Period } from '@haochaping/shared/indicators/period.ts'
import { digestOfAgency, digestOfRegion } from '../domain/figures/digest.ts'
import type { Digest } from '../domain/figures/digest.ts'
import { upTo } from '../domain/figures/placesAbove.ts'
import { withPlaces } from '../domain/figures/regionPeriod.ts'
import { replaced } from './replaced.ts'
import type { Rooms } from './rooms.ts'

/** A place whose figures of a period have changed, and the division right above it. */
export type Below = { region: RegionCode; period: Period; place: string; kind: 'region' | 'agency' }

type Folding = Pick<Rooms, 'summaries' | 'clock' | 'region' | 'regionName'>

/** Puts the figures of changed places into their division's; all of one division and one period. Says what changes above it. */
export const foldRegion = async (rooms: Folding, places: readonly Below[]): Promise<Below[]> => {
  const [first] = places
  if (!first) return []
  const { region, period } = first
  const { summaries, clock } = rooms
  await replaced({
    load: () => summaries.region.load(region, period),
    fold: async (before = { region, period, places: {} }) => withPlaces(before, await digests(rooms, places)),
    put: (figures, revision) => summaries.region.put(figures, revision, clock.now())
  })
  const [, above] = upTo(region, rooms.region)
  return above === undefined ? [] : [{ region: above, period, place: region, kind: 'region' }]
}

const digests = async (rooms: Folding, places: readonly Below[]): Promise<Record<string, Digest>> => {
  const found = await Promise.all(places.map(async (one) => [one.place, await digestOf(rooms, one)] as const))
  return Object.fromEntries(found.flatMap(([place, digest]) => (digest ? [[place, digest]] : [])))
}

const digestOf = async ({ summaries, regionName }: Folding, { place, period, kind }: Below): Promise<Digest | undefined> => {
  if (kind === 'agency') {
    const kept = await summaries.agency.load(place, period)
    return kept && digestOfAgency(kept.figures)
  }
  const kept = await summaries.region.load(place, period)
  return kept && digestOfRegion(regionName(place), Object.values(kept.figures.places))
}
