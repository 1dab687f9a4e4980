import { addDays } from '@haochaping/shared/calendar/localDate.ts'
import type { Instant, LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { firstDayOf, lastDayOf } from '@haochaping/shared/indicators/period.ts'
import type { Period } from '@haochaping/shared/indicators/period.ts'
import { foldAgencyDay } from '../domain/figures/agencyDay.ts'
import { rolledUp } from '../domain/figures/rolledUp.ts'
import { tallyOf } from '../domain/figures/tally.ts'
import { toItem } from '../storage/dynamo/eventItem.ts'
import { figuresItem } from '../storage/dynamo/shelf.ts'
import { periodKey, summaryKey } from '../storage/keys.ts'
import { must } from '../testing/must.ts'
import { oldEventId, oldEvents } from './oldRecords.ts'

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
 * Events come in the order of their keys: an engine takes them in half again as fast.
 */
export function* countedMonth(count: number, at: Instant): Generator<Item, void, undefined> {
  const { agencies, month, region } = countedCity
  const cells = agencies.flatMap((agencyCode) => daysOf(month).map((servedOn) => ({ agencyCode, servedOn })))
  const [eventAt, within]: [ReturnType<typeof oldEvents>, number[][]] = [oldEvents(), cells.map(() => [])]
  for (const n of inOrderOfKeys(count)) {
    const cell = Math.floor(n * cells.length / count)
    must(within[cell]).push(n)
    yield toItem(eventAt(n, must(cells[cell])))
  }
  const days = cells.flatMap((where, cell) => {
    const tallies = must(within[cell]).map((n) => tallyOf(eventAt(n, where)))
    return tallies.length > 0 ? [foldAgencyDay(where.agencyCode, where.servedOn, tallies)] : []
  })
  const stored = { revision: 1, at }
  for (const figures of days) yield figuresItem(summaryKey(figures.agencyCode, figures.day), figures, stored)
  const { agencies: periods, regions } = rolledUp(days, { serving: region, regionName: (code) => code })
  for (const figures of periods) yield figuresItem(periodKey(figures.agencyCode, figures.period), figures, stored)
  for (const figures of regions) yield figuresItem(periodKey(figures.region, figures.period), figures, stored)
}

const inOrderOfKeys = (count: number): number[] => {
  const keys = Array.from({ length: count }, (_, n) => oldEventId(n))
  return Array.from(keys, (_, n) => n).sort((a, b) => (must(keys[a]) < must(keys[b]) ? -1 : 1))
}
