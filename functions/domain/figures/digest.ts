import * as z from 'zod/mini'
import { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { Counts, sumOf, badLevels, together } from '@haochaping/shared/indicators/counts.ts'
import { Cut, cutsTogether } from '@haochaping/shared/indicators/cut.ts'
import { placeKinds } from '@haochaping/shared/schemas/place.ts'
import { ItemFigures } from '@haochaping/shared/schemas/viewSummary.ts'
import type { AgencyPeriod } from './agencyPeriod.ts'
import { byName, latest, sums } from './cells.ts'

/** What a division knows of one place right under it: little enough that a hundred of them are one item of storage. */
export const Digest = z.strictObject({
  name: z.string(), kind: z.enum(placeKinds), counts: Counts,
  lastRatedOn: z.optional(LocalDate), lastServedOn: z.optional(LocalDate),
  series: z.record(z.string(), Cut), cuts: z.record(z.string(), Cut), reasons: z.record(z.string(), z.int()),
  /** The few items with the most 差评. */
  items: z.array(ItemFigures)
})
export type Digest = z.infer<typeof Digest>

/** How many items a place passes upwards (our choice, by the room in one item of storage). */
export const itemsPassed = 5

/** Reasons with their numbers, the most frequent first. */
export const byFrequency = (reasons: Record<string, number>): { code: string; count: number }[] =>
  Object.entries(reasons).map(([code, count]) => ({ code, count })).sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1))

/** All items of an agency in a period, those with the most 差评 first. */
export const itemsOf = ({ agencyCode, name: agency, items }: Pick<AgencyPeriod, 'agencyCode' | 'name' | 'items'>): ItemFigures[] =>
  worstFirst(Object.entries(items).map(([item, { name, counts, reasons }]) => ({ item, name, agencyCode, agency, counts, reasons: byFrequency(reasons) })))

const bad = ({ counts }: ItemFigures): number => sumOf(counts, badLevels)
const worstFirst = (items: readonly ItemFigures[]): ItemFigures[] =>
  [...items].sort((a, b) => bad(b) - bad(a) || (`${a.agencyCode} ${a.item}` < `${b.agencyCode} ${b.item}` ? -1 : 1))

/** What an agency passes upwards of a period. */
export const digestOfAgency = (figures: AgencyPeriod): Digest => {
  const { name, counts, lastRatedOn, lastServedOn, series, cuts, reasons } = figures
  return {
    name, kind: 'agency', counts, ...(lastRatedOn ? { lastRatedOn } : {}), ...(lastServedOn ? { lastServedOn } : {}),
    series, cuts, reasons, items: passed(itemsOf(figures))
  }
}

/** What a division passes upwards: all below it together. */
export const digestOfRegion = (name: string, places: readonly Digest[]): Digest => {
  const [lastRatedOn, lastServedOn] = [latest(places.map((one) => one.lastRatedOn)), latest(places.map((one) => one.lastServedOn))]
  return {
    name, kind: 'region', counts: together(places.map(({ counts }) => counts)), ...(lastRatedOn ? { lastRatedOn } : {}), ...(lastServedOn ? { lastServedOn } : {}),
    series: byName(places.map(({ series }) => series), cutsTogether), cuts: byName(places.map(({ cuts }) => cuts), cutsTogether),
    reasons: sums(places.map(({ reasons }) => reasons)), items: passed(worstFirst(places.flatMap(({ items }) => items)))
  }
}

/** An item without any 差评 hurts nobody and stays below. */
const passed = (items: readonly ItemFigures[]): ItemFigures[] => items.filter((item) => bad(item) > 0).slice(0, itemsPassed)
