import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { periodBefore } from '@haochaping/shared/indicators/period.ts'
import type { Period } from '@haochaping/shared/indicators/period.ts'
import { together } from '@haochaping/shared/indicators/counts.ts'
import type { OpenTickets } from '@haochaping/shared/schemas/openTickets.ts'
import type { Summary } from '@haochaping/shared/schemas/viewSummary.ts'
import { desksTogether } from '../domain/figures/desk.ts'
import { byFrequency, digestOfRegion, itemsOf } from '../domain/figures/digest.ts'
import type { Rooms } from './rooms.ts'

/** The figures of a place in a period, as a page shows them. */
export type PageFigures = Pick<Summary, 'counts' | 'before' | 'series' | 'places' | 'items' | 'windows' | 'cuts' | 'reasons' | 'tickets' | 'more' | 'open'> & {
  name: string; at?: string; lastRatedOn?: LocalDate | undefined; lastServedOn?: LocalDate | undefined
}

type Shelves = Pick<Rooms, 'summaries' | 'regionName'>

const nothing = { counts: {}, series: [], places: [], items: [], windows: [], cuts: {}, reasons: [], tickets: [], more: false }

/** Of an agency: three reads. */
export const figuresOfAgency = async ({ summaries }: Shelves, place: string, period: Period): Promise<PageFigures> => {
  const [now, before, desk] = await Promise.all([summaries.agency.load(place, period), summaries.agency.load(place, periodBefore(period)), summaries.desk.load(place)])
  const earlier = { ...(before ? { before: before.figures.counts } : {}), open: desk ? openIn(desk.figures) : desksTogether([]) }
  if (!now) return { ...nothing, ...earlier, name: before?.figures.name ?? place }
  const { figures, at } = now
  const { name, counts, lastRatedOn, lastServedOn, series, cuts, reasons, windows, tickets, more } = figures
  return {
    name, at, lastRatedOn, lastServedOn, counts, ...earlier, series: inOrder(series), places: [], items: itemsOf(figures),
    windows: Object.entries(windows).map(([window, cell]) => ({ window, ...cell })), cuts, reasons: byFrequency(reasons), tickets, more
  }
}

/** Of a division: three reads. */
export const figuresOfRegion = async ({ summaries, regionName }: Shelves, place: string, period: Period): Promise<PageFigures> => {
  const [now, before, desk] = await Promise.all([summaries.region.load(place, period), summaries.region.load(place, periodBefore(period)), summaries.regionDesk.load(place)])
  const earlier = {
    ...(before ? { before: together(Object.values(before.figures.places).map(({ counts }) => counts)) } : {}),
    open: desksTogether(Object.values(desk?.figures.places ?? {}))
  }
  if (!now) return { ...nothing, ...earlier, name: regionName(place) }
  const { name, counts, lastRatedOn, lastServedOn, series, cuts, reasons, items } = digestOfRegion(regionName(place), Object.values(now.figures.places))
  return {
    name, at: now.at, lastRatedOn, lastServedOn, counts, ...earlier, series: inOrder(series),
    places: Object.entries(now.figures.places).map(([code, below]) => ({ code, name: below.name, kind: below.kind, counts: below.counts })),
    items, windows: [], cuts, reasons: byFrequency(reasons), tickets: [], more: false
  }
}

const openIn = ({ agencyCode: _, ...open }: { agencyCode: string } & OpenTickets): OpenTickets => open

const inOrder = (series: Record<string, Summary['series'][number]['cut']>): Summary['series'] =>
  Object.entries(series).sort(([a], [b]) => (a < b ? -1 : 1)).map(([at, cut]) => ({ at, cut }))
