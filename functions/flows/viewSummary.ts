import { localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import { firstDayOf, lastDayOf } from '@haochaping/shared/indicators/period.ts'
import type { Place } from '@haochaping/shared/schemas/place.ts'
import type { Refusal } from '@haochaping/shared/schemas/refusal.ts'
import type { Summary, ViewSummary } from '@haochaping/shared/schemas/viewSummary.ts'
import type { Staff } from '../domain/actor.ts'
import { placesAbove, upTo } from '../domain/figures/placesAbove.ts'
import { discreet, isConfidant, mayClimb, maySee, widestPlace } from '../domain/figures/sight.ts'
import { canaryState } from './canary/canaryState.ts'
import { countedUpTo } from './countedUpTo.ts'
import { figuresOfAgency, figuresOfRegion } from './figuresOf.ts'
import type { PageFigures } from './figuresOf.ts'
import { isServedRegion } from './isServedRegion.ts'
import type { Rooms } from './rooms.ts'

/**
 * 汇总: the figures of a place in a period, the period before, what is open now and the state of the 差评通道: four items
 * of storage, however many ratings stand behind them. Leaders and handlers see their own agency; supervisors, the panel
 * and administrators the whole division. What was told in confidence is kept from the agency it is about.
 */
export const viewSummary = (rooms: Rooms) => async ({ place: asked, period }: ViewSummary, staff: Staff): Promise<Summary | Refusal> => {
  const place = asked ?? widestPlace(staff, rooms.region)
  if (place === undefined || !maySee(staff, place)) return { refused: 'notAllowed' }
  const kind = isServedRegion(place, rooms.region) ? 'region' as const : 'agency' as const
  const figures = await (kind === 'region' ? figuresOfRegion : figuresOfAgency)(rooms, place, period)
  const { name, at: _, lastRatedOn: __, lastServedOn: ___, ...shown } = isConfidant(staff, place) ? figures : inConfidence(figures)
  return {
    today: localDateOf(rooms.clock.now()), place: { code: place, name, kind }, above: mayClimb(staff) ? above(rooms, place, kind) : [],
    period, from: firstDayOf(period), to: lastDayOf(period), ...shown,
    canary: await canaryState(rooms),
    counted: await countedUpTo(rooms, figures, firstDayOf(period))
  }
}

const above = ({ region, regionName }: Rooms, place: string, kind: Place['kind']): Place[] =>
  (kind === 'region' ? upTo(place, region).slice(1) : placesAbove(place, region)).map((code) => ({ code, name: regionName(code), kind: 'region' as const }))

const inConfidence = (figures: PageFigures): PageFigures => ({
  ...figures, counts: discreet(figures.counts), ...(figures.before ? { before: discreet(figures.before) } : {}),
  items: figures.items.map((one) => ({ ...one, counts: discreet(one.counts) })), windows: figures.windows.map((one) => ({ ...one, counts: discreet(one.counts) }))
})
