import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { RegionCode } from '@haochaping/shared/calendar/regionCode.ts'
import { policyOf, versionInForce } from '@haochaping/shared/policy/activePolicy.ts'
import type { Policy } from '@haochaping/shared/policy/policy.ts'
import { regions } from '@haochaping/shared/policy/regions.ts'
import type { Place } from '@haochaping/shared/schemas/place.ts'

/** The division a place lies in; that of an agency stands in digits 3 to 8 of its 统一社会信用代码 (GB 32100-2015). */
const regionOf = ({ code, kind }: Place): string => kind === 'region' ? code : code.slice(2, 8)

/** The points of each level by the rule in force where a place is; `none` where it publishes no average, or where no rule is known. */
export const averagePoints = (place: Place, on: LocalDate): Policy['averageScore'] | undefined => {
  const region = RegionCode.safeParse(regionOf(place))
  const version = region.success ? versionInForce(regions, region.data, on) : undefined
  return version === undefined ? undefined : policyOf(version).averageScore
}
