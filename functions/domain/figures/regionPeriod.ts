import * as z from 'zod/mini'
import { Period } from '@haochaping/shared/indicators/period.ts'
import { RegionCode } from '@haochaping/shared/calendar/regionCode.ts'
import { Digest } from './digest.ts'

/** 一区划一时段: what lies right under a division, each place as its digest. A place replaces its own digest and touches no other. */
export const RegionPeriod = z.strictObject({ region: RegionCode, period: Period, places: z.record(z.string(), Digest) })
export type RegionPeriod = z.infer<typeof RegionPeriod>

/** The figures of a division with some of its places anew. */
export const withPlaces = (before: RegionPeriod, fresh: Readonly<Record<string, Digest>>): RegionPeriod => {
  const places = { ...before.places, ...fresh }
  return { ...before, places: Object.fromEntries(Object.entries(places).sort(([a], [b]) => (a < b ? -1 : 1))) }
}
