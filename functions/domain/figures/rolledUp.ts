import { periodOf } from '@haochaping/shared/indicators/period.ts'
import type { Period } from '@haochaping/shared/indicators/period.ts'
import type { RegionCode } from '@haochaping/shared/calendar/regionCode.ts'
import { isCanary } from '../canary/isCanary.ts'
import type { AgencyDay } from './agencyDay.ts'
import { foldAgencyPeriod } from './agencyPeriod.ts'
import type { AgencyPeriod } from './agencyPeriod.ts'
import { digestOfAgency, digestOfRegion } from './digest.ts'
import type { Digest } from './digest.ts'
import { placesAbove, upTo } from './placesAbove.ts'
import type { RegionPeriod } from './regionPeriod.ts'

/** Every period of every place. */
export type RolledUp = { agencies: AgencyPeriod[]; regions: RegionPeriod[] }

type Names = { serving: RegionCode; regionName(region: RegionCode): string }

/**
 * All roll-ups of some agency-days, from nothing. What the sweep keeps up to date one change at a time must be these,
 * byte for byte: whoever has the days can check the rest. The canary's days are folded no further than themselves.
 */
export const rolledUp = (days: readonly AgencyDay[], names: Names): RolledUp => {
  const short = folded(days.filter(({ agencyCode }) => !isCanary(agencyCode)), (day) => [periodOf('week', day.day), periodOf('month', day.day)])
  const months = short.filter(({ period }) => !period.includes('W')).map((month) => ({ ...month, day: `${month.period}-01` as AgencyDay['day'] }))
  const agencies = [...short, ...folded(months, ({ day }) => [periodOf('quarter', day), periodOf('year', day)])]
  return { agencies, regions: above(agencies, names) }
}

const folded = (parts: readonly AgencyDay[], periods: (part: AgencyDay) => Period[]): AgencyPeriod[] => {
  const groups = Map.groupBy(parts.flatMap((part) => periods(part).map((period) => ({ part, period }))), ({ part, period }) => `${part.agencyCode} ${period}`)
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    return first ? [foldAgencyPeriod(first.part.agencyCode, first.period, group.map(({ part }) => part))] : []
  })
}

type Passing = { region: RegionCode; period: Period; place: string; digest: Digest }

const above = (agencies: readonly AgencyPeriod[], names: Names): RegionPeriod[] => {
  let level = agencies.flatMap((figures): Passing[] => placesAbove(figures.agencyCode, names.serving).slice(0, 1)
    .map((region) => ({ region, period: figures.period, place: figures.agencyCode, digest: digestOfAgency(figures) })))
  const held = new Map<string, RegionPeriod>()
  while (level.length > 0) {
    for (const one of level) hold(held, one)
    level = [...new Set(level.map(({ region, period }) => `${region} ${period}`))].flatMap((name) => passedOn(held.get(name), names))
  }
  return [...held.values()].map((one) => ({ ...one, places: Object.fromEntries(Object.entries(one.places).sort(([a], [b]) => (a < b ? -1 : 1))) }))
}

const hold = (held: Map<string, RegionPeriod>, { region, period, place, digest }: Passing): void => {
  const name = `${region} ${period}`
  const before = held.get(name) ?? { region, period, places: {} }
  held.set(name, { ...before, places: { ...before.places, [place]: digest } })
}

const passedOn = (one: RegionPeriod | undefined, { serving, regionName }: Names): Passing[] => {
  const [, above] = one ? upTo(one.region, serving) : []
  return one && above !== undefined ? [{ region: above, period: one.period, place: one.region, digest: digestOfRegion(regionName(one.region), Object.values(one.places)) }] : []
}
