import * as z from 'zod/mini'
import { sumOf } from './counts.ts'
import type { Counts } from './counts.ts'
import type { Share } from './indicator.ts'

const whole = z.int().check(z.minimum(0))

/** 比率 as it was counted: so many of so many, never a bare percentage. */
export const Rate = z.strictObject({ hits: whole, outOf: whole }).check(z.refine(({ hits, outOf }) => hits <= outOf))
export type Rate = z.infer<typeof Rate>

/** A share of some counts. Throws where the part is more than the whole: then the counts are wrong, and no figure may be shown. */
export const rateOf = (counts: Counts, share: Share): Rate => {
  const rate = { hits: sumOf(counts, share.hits), outOf: sumOf(counts, share.outOf) }
  if (rate.hits > rate.outOf) throw new Error(`more ${share.hits.join(' + ')} than ${share.outOf.join(' + ')}`)
  return rate
}

/** The rate as a number from 0 to 1; undefined where nothing was counted. */
export const valueOf = ({ hits, outOf }: Rate): number | undefined => outOf === 0 ? undefined : hits / outOf
