import { addDays } from '@haochaping/shared/calendar/localDate.ts'
import type { Instant, LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { firstDayOf, lastDayOf } from '@haochaping/shared/indicators/period.ts'
import type { Period } from '@haochaping/shared/indicators/period.ts'
import { foldAgencyDay } from '../domain/figures/agencyDay.ts'
import type { AgencyDay } from '../domain/figures/agencyDay.ts'
import { rolledUp } from '../domain/figures/rolledUp.ts'
import { tallyOf } from '../domain/figures/tally.ts'
import type { Tally } from '../domain/figures/tally.ts'
import { toItem } from '../storage/dynamo/eventItem.ts'
import { figuresItem } from '../storage/dynamo/shelf.ts'
import { periodKey, summaryKey } from '../storage/keys.ts'
import { oldEvents } from './oldRecords.ts'

type Item = Record<string, unknown>

/** The city that is measured, its month, and its agencies: four in each of three counties, so that figures climb two levels. */
export const countedCity = {
  region: '990100', month: '2026-10' as Period,
  agencies: Array.from({ length: 12 }, (_, at) => `1199010${1 + at % 3}BENCH000${String(at).padStart(2, '0')}`)
} as const

const daysOf = (period: Period): LocalDate[] => {
  const days: LocalDate[] = []
  for (let day = firstDayOf(period); day <= lastDayOf(period); day = addDays(day, 1)) days.push(day)
  return days
}

/**
 * So many service events, spread evenly over every agency and day of one month, then the figures of all of them, folded
 * as the sweep would have. However many there are, the places and days are the same: what grows is only what stands behind.
 */
export function* countedMonth(count: number, at: Instant): Generator<Item, void, undefined> {
  const { agencies, month, region } = countedCity
  const cells = agencies.flatMap((agencyCode) => daysOf(month).map((servedOn) => ({ agencyCode, servedOn })))
  const [eventAt, days]: [ReturnType<typeof oldEvents>, AgencyDay[]] = [oldEvents(), []]
  for (const [place, { agencyCode, servedOn }] of cells.entries()) {
    const tallies: Tally[] = []
    for (let n = Math.floor(count * place / cells.length); n < Math.floor(count * (place + 1) / cells.length); n += 1) {
      const event = eventAt(n, { agencyCode, servedOn })
      tallies.push(tallyOf(event))
      yield toItem(event)
    }
    if (tallies.length > 0) days.push(foldAgencyDay(agencyCode, servedOn, tallies))
  }
  const stored = { revision: 1, at }
  for (const figures of days) yield figuresItem(summaryKey(figures.agencyCode, figures.day), figures, stored)
  const { agencies: periods, regions } = rolledUp(days, { serving: region, regionName: (code) => code })
  for (const figures of periods) yield figuresItem(periodKey(figures.agencyCode, figures.period), figures, stored)
  for (const figures of regions) yield figuresItem(periodKey(figures.region, figures.period), figures, stored)
}
