import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { regionCovers } from '@haochaping/shared/calendar/regionCode.ts'
import type { RegionCode } from '@haochaping/shared/calendar/regionCode.ts'
import { Policy } from '@haochaping/shared/policy/policy.ts'
import type { Sending } from '@haochaping/shared/policy/sending.ts'
import { shippedPolicies } from '../policies.ts'
import type { Policies } from '../policies.ts'
import { zhejiang } from './given.ts'

/** A policy that is for tests only: Zhejiang's, but for how messages leave the house. */
export const aPolicy = (version: string, sending: Partial<Sending>, validFrom: LocalDate = zhejiang.validFrom): Policy =>
  Policy.parse({ ...zhejiang, id: version.split('@')[0], version, region: '测试', validFrom, sending: { ...zhejiang.sending, ...sending } })

/** The shipped policies, and others for an area: the latest begun of them is in force there. */
export const besidesShipped = (area: RegionCode, others: readonly Policy[]): Policies => ({
  of: (version) => others.find((one) => one.version === version) ?? shippedPolicies.of(version),
  inForce: (region, on) => regionCovers(area, region)
    ? others.filter(({ validFrom }) => validFrom <= on).toSorted((a, b) => (a.validFrom < b.validFrom ? 1 : -1))[0] ?? shippedPolicies.inForce(region, on)
    : shippedPolicies.inForce(region, on)
})
