import type { RegionCode } from '@haochaping/shared/calendar/regionCode.ts'
import type { OpenTickets } from '@haochaping/shared/schemas/openTickets.ts'
import { desksTogether } from './desk.ts'
import type { AgencyDesk, RegionDesk } from './desk.ts'
import { placesAbove, upTo } from './placesAbove.ts'

type Passing = { region: RegionCode; place: string; open: OpenTickets }

/** The desks of all divisions above some agencies, from nothing. */
export const regionDesks = (desks: readonly AgencyDesk[], serving: RegionCode): RegionDesk[] => {
  const held = new Map<string, RegionDesk>()
  let level = desks.flatMap(({ agencyCode, ...open }): Passing[] => placesAbove(agencyCode, serving).slice(0, 1).map((region) => ({ region, place: agencyCode, open })))
  while (level.length > 0) {
    for (const { region, place, open } of level) held.set(region, { region, places: { ...held.get(region)?.places, [place]: open } })
    level = [...new Set(level.map(({ region }) => region))].flatMap((region): Passing[] => {
      const [, above] = upTo(region, serving)
      return above === undefined ? [] : [{ region: above, place: region, open: desksTogether(Object.values(held.get(region)?.places ?? {})) }]
    })
  }
  return [...held.values()].map((one) => ({ ...one, places: Object.fromEntries(Object.entries(one.places).sort(([a], [b]) => (a < b ? -1 : 1))) }))
}
