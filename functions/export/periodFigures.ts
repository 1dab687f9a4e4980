import { createHash } from 'node:crypto'
import { together } from '@haochaping/shared/indicators/counts.ts'
import { canonicalJson } from '@haochaping/shared/receipt/canonicalJson.ts'
import type { AgencyPeriod } from '../domain/figures/agencyPeriod.ts'
import type { RegionPeriod } from '../domain/figures/regionPeriod.ts'
import type { PeriodFigures } from './exportLine.ts'

/** What an export tells of the figures of a period: the counts, and the hash of everything. What divisions are called is a setting, no figure, and left out. */
export const periodFigures = (figures: AgencyPeriod | RegionPeriod): PeriodFigures => {
  const whole = 'places' in figures ? nameless(figures) : figures
  const counts = 'places' in figures ? together(Object.values(figures.places).map((place) => place.counts)) : figures.counts
  return { counts, digest: createHash('sha256').update(canonicalJson(whole)).digest('hex') }
}

const nameless = (figures: RegionPeriod): RegionPeriod =>
  ({ ...figures, places: Object.fromEntries(Object.entries(figures.places).map(([code, place]) => [code, place.kind === 'region' ? { ...place, name: '' } : place])) })
