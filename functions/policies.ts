import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { RegionCode } from '@haochaping/shared/calendar/regionCode.ts'
import { policyOf, versionInForce } from '@haochaping/shared/policy/activePolicy.ts'
import type { Policy } from '@haochaping/shared/policy/policy.ts'
import { regions } from '@haochaping/shared/policy/regions.ts'

/** 政策: every version there ever was, and which of them is in force in a region on a day, if any. `of` throws for a version that never was. */
export type Policies = { of(version: string): Policy; inForce(region: RegionCode, on: LocalDate): Policy | undefined }

/** Those that ship with the product. */
export const shippedPolicies: Policies = {
  of: policyOf,
  inForce: (region, on) => {
    const version = versionInForce(regions, region, on)
    return version === undefined ? undefined : policyOf(version)
  }
}
