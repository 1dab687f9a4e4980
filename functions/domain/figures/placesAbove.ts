import { isCanary } from '../canary/isCanary.ts'
import { regionCovers, RegionCode } from '@haochaping/shared/calendar/regionCode.ts'

/** The division that registered an agency: digits 3 to 8 of its 统一社会信用代码 (GB 32100-2015). */
const registeredIn = (agencyCode: string): string => agencyCode.slice(2, 8)

const wider = (region: RegionCode): RegionCode => `${region.replace(/(00)+$/, '').slice(0, -2)}000000`.slice(0, 6)

/**
 * 市、县 above an agency within the division that this installation serves, the nearest first; that division comes last.
 * An agency whose code names no division inside it lies right under it; the test 差评 lie under none, and so in no figure.
 */
export const placesAbove = (agencyCode: string, serving: RegionCode): RegionCode[] => {
  if (isCanary(agencyCode)) return []
  const own = RegionCode.safeParse(registeredIn(agencyCode))
  return own.success && regionCovers(serving, own.data) ? upTo(own.data, serving) : [serving]
}

/** A division, and those above it up to the one that is served. */
export const upTo = (region: RegionCode, serving: RegionCode): RegionCode[] => {
  const chain = [region]
  for (let at = region; at !== serving && at !== '000000';) chain.push(at = wider(at))
  return chain
}
