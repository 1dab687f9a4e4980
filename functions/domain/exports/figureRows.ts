import { together } from '@haochaping/shared/indicators/counts.ts'
import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import type { AgencyPeriod } from '../figures/agencyPeriod.ts'
import type { RegionPeriod } from '../figures/regionPeriod.ts'
import { discreet } from '../figures/sight.ts'
import type { FigureRow } from './figureRow.ts'
import type { PlannedPlace } from './plannedPlace.ts'

/** Where rows belong, when their figures were reckoned, and whether what was told in confidence is kept back. */
export type RowsOf = { place: PlannedPlace; at: Instant; withheld: boolean }

/** A division: all below it together, in one row. */
export const rowsOfRegion = ({ places }: RegionPeriod, name: string, of: RowsOf): FigureRow[] =>
  [seen({ ...placed(of), row: 'region', name, counts: together(Object.values(places).map(({ counts }) => counts)) }, of)]

/** An agency, and each of its items, by code. */
export const rowsOfAgency = ({ name, counts, items }: AgencyPeriod, of: RowsOf): FigureRow[] => [
  seen({ ...placed(of), row: 'agency', name, counts }, of),
  ...Object.entries(items).sort(([a], [b]) => (a < b ? -1 : 1)).map(([item, one]) => seen({ ...placed(of), row: 'item', name, item, itemName: one.name, counts: one.counts }, of))
]

const placed = ({ place: { code, above }, at }: RowsOf): Pick<FigureRow, 'place' | 'above' | 'at'> => ({ place: code, ...(above === undefined ? {} : { above }), at })

const seen = (row: FigureRow, { withheld }: RowsOf): FigureRow => (withheld ? { ...row, counts: discreet(row.counts), discreet: true } : row)
