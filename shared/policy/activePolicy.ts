import type { LocalDate } from '../calendar/localDate.ts'
import { regionCovers, regionDepth } from '../calendar/regionCode.ts'
import type { RegionCode } from '../calendar/regionCode.ts'
import type { Policy } from './policy.ts'
import { presets } from './presets.ts'
import { regions } from './regions.ts'
import type { RegionPolicy } from './regions.ts'

/** A shipped policy by its version, also one no longer in force. Throws for a version that never shipped. */
export const policyOf = (version: string): Policy => {
  const found = presets.find(policy => policy.version === version)
  if (!found) throw new Error(`no policy of version ${version}`)
  return found
}

type Table = Readonly<Record<RegionCode, readonly RegionPolicy[]>>

/** The version in force in a region on a day: of the narrowest area with a rule by then, the latest begun. */
export const versionInForce = (table: Table, region: RegionCode, on: LocalDate): string | undefined =>
  Object.entries(table)
    .filter(([area]) => regionCovers(area, region))
    .flatMap(([area, policies]) => policies.map(policy => ({ ...policy, depth: regionDepth(area) })))
    .filter(({ validFrom }) => validFrom <= on)
    .sort((a, b) => b.depth - a.depth || (a.validFrom < b.validFrom ? 1 : -1))[0]?.policyVersion

/** The policy a case of this region starts under on this day. Throws for a region no policy covers by then. */
export const activePolicy = (region: RegionCode, on: LocalDate): Policy => {
  const version = versionInForce(regions, region, on)
  if (version === undefined) throw new Error(`no policy for region ${region} on ${on}`)
  return policyOf(version)
}
