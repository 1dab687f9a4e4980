import { together } from '@haochaping/shared/indicators/counts.ts'
import { publicRow, publicRows } from '@haochaping/shared/indicators/publicRows.ts'
import { floor } from '@haochaping/shared/indicators/tooFew.ts'
import type { PublicFigures } from '@haochaping/shared/schemas/viewPublic.ts'
import { sums } from './cells.ts'
import { byFrequency } from './digest.ts'
import type { RegionPeriod } from './regionPeriod.ts'

/** What everybody may see of a division in a month. What lies under it and had no service in it is not listed. */
export const publicFigures = (places: RegionPeriod['places']): Pick<PublicFigures, 'whole' | 'places' | 'reasons'> => {
  const below = Object.entries(places).sort(([a], [b]) => (a < b ? -1 : 1)) // storage keeps no order, and who saves a page twice shall find it the same
  const counts = below.map(([, digest]) => digest.counts)
  const rows = publicRows(counts)
  return {
    whole: publicRow(together(counts)),
    places: below.flatMap(([code, { name, kind }], at) => (rows[at] ? [{ code, name, kind, row: rows[at] }] : [])),
    reasons: byFrequency(sums(below.map(([, digest]) => digest.reasons))).filter(({ count }) => count >= floor.value)
  }
}
