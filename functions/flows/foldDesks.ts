import type { OpenTickets } from '@haochaping/shared/schemas/openTickets.ts'
import { desksTogether } from '../domain/figures/desk.ts'
import { placesAbove } from '../domain/figures/placesAbove.ts'
import { replaced } from './replaced.ts'
import type { Rooms } from './rooms.ts'

type Folding = Pick<Rooms, 'summaries' | 'clock' | 'region'>

/** Puts what is open at some agencies into the desks of the divisions above them. */
export const foldDesks = async (rooms: Folding, agencies: readonly string[]): Promise<void> => {
  for (const agencyCode of new Set(agencies)) {
    const { summaries } = rooms
    let below = agencyCode
    let open = async (): Promise<OpenTickets | undefined> => bare((await summaries.desk.load(agencyCode))?.figures)
    for (const region of placesAbove(agencyCode, rooms.region)) {
      await putDesk(rooms, region, { place: below, open })
      below = region
      open = async () => desksTogether(Object.values((await summaries.regionDesk.load(region))?.figures.places ?? {}))
    }
  }
}

const bare = (desk: ({ agencyCode: string } & OpenTickets) | undefined): OpenTickets | undefined => {
  if (!desk) return undefined
  const { agencyCode: _, ...open } = desk
  return open
}

const putDesk = ({ summaries, clock }: Folding, region: string, { place, open }: { place: string; open: () => Promise<OpenTickets | undefined> }): Promise<void> => replaced({
  load: () => summaries.regionDesk.load(region),
  fold: async (before = { region, places: {} }) => {
    const fresh = await open()
    const places = { ...before.places, ...(fresh ? { [place]: fresh } : {}) }
    return { region, places: Object.fromEntries(Object.entries(places).sort(([a], [b]) => (a < b ? -1 : 1))) }
  },
  put: (figures, revision) => summaries.regionDesk.put(figures, revision, clock.now())
})
