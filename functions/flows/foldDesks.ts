import type { OpenTickets } from '@haochaping/shared/schemas/openTickets.ts'
import { desksTogether } from '../domain/figures/desk.ts'
import { placesAbove, upTo } from '../domain/figures/placesAbove.ts'
import { inParallel } from './inParallel.ts'
import { replaced } from './replaced.ts'
import type { Rooms } from './rooms.ts'

type Folding = Pick<Rooms, 'summaries' | 'clock' | 'region'>

/** A place whose desk has changed, and the division right above it. */
type Below = { region: string; place: string; kind: 'agency' | 'region' }

/** How many divisions are folded abreast (our choice). */
const abreast = 8

/** Puts what is open at some agencies into the desks of the divisions above them: each division once, however many below it have changed. */
export const foldDesks = async (rooms: Folding, agencies: readonly string[]): Promise<void> => {
  let below: Below[] = [...new Set(agencies)].flatMap((place) => placesAbove(place, rooms.region).slice(0, 1).map((region) => ({ region, place, kind: 'agency' as const })))
  while (below.length > 0) {
    const regions = [...Map.groupBy(below, ({ region }) => region)]
    await inParallel(regions, abreast, ([region, places]) => putDesks(rooms, region, places))
    below = regions.flatMap(([region]) => upTo(region, rooms.region).slice(1, 2).map((above) => ({ region: above, place: region, kind: 'region' as const })))
  }
}

const openAt = async ({ summaries }: Folding, { place, kind }: Below): Promise<OpenTickets | undefined> => {
  if (kind === 'region') return desksTogether(Object.values((await summaries.regionDesk.load(place))?.figures.places ?? {}))
  const kept = await summaries.desk.load(place)
  if (!kept) return undefined
  const { agencyCode: _, ...open } = kept.figures
  return open
}

const putDesks = (rooms: Folding, region: string, changed: readonly Below[]): Promise<void> => replaced({
  load: () => rooms.summaries.regionDesk.load(region),
  fold: async (before = { region, places: {} }) => {
    const fresh = await Promise.all(changed.map(async (one) => [one.place, await openAt(rooms, one)] as const))
    const places = { ...before.places, ...Object.fromEntries(fresh.flatMap(([place, open]) => (open ? [[place, open] as const] : []))) }
    return { region, places: Object.fromEntries(Object.entries(places).sort(([a], [b]) => (a < b ? -1 : 1))) }
  },
  put: (figures, revision) => rooms.summaries.regionDesk.put(figures, revision, rooms.clock.now())
})
