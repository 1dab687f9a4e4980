import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { ItemFigures } from '@haochaping/shared/schemas/viewSummary.ts'
import { together } from '@haochaping/shared/indicators/counts.ts'
import { monthsFrom } from '../domain/assignment/monthsFrom.ts'
import type { Figures } from '../domain/assignment/proposalsOf.ts'
import { cellsTogether, sums } from '../domain/figures/cells.ts'
import { byFrequency, itemsOf } from '../domain/figures/digest.ts'
import type { Rooms } from './rooms.ts'

/** The days of service that are looked at, both included. */
export type Season = { from: LocalDate; to: LocalDate }

/** What was counted at one agency, with every 差评 by its day: one query, of at most as many items as the season has days. */
export const agencySeason = async ({ summaries }: Pick<Rooms, 'summaries'>, agencyCode: string, { from, to }: Season): Promise<Figures & { name: string }> => {
  const days = await summaries.days(agencyCode, from, to)
  const { name, items } = cellsTogether(days)
  return { name: name === '' ? agencyCode : name, items: itemsOf({ agencyCode, name, items }), tickets: days.flatMap(({ tickets }) => tickets) }
}

/** What was counted right under a division: of every place the few items that hurt most; one read a month. Which 差评 they were its agencies know. */
export const regionSeason = async ({ summaries }: Pick<Rooms, 'summaries'>, region: string, { from, to }: Season): Promise<Figures> => {
  const months = await Promise.all(monthsFrom(from, to).map((month) => summaries.region.load(region, month)))
  const items = months.flatMap((kept) => Object.values(kept?.figures.places ?? {}).flatMap((place) => place.items))
  return { items: [...Map.groupBy(items, ({ agencyCode, item }) => `${agencyCode} ${item}`).values()].map(joined), tickets: [] }
}

/** One item over several months. */
const joined = (months: readonly ItemFigures[]): ItemFigures => {
  const [one] = months.slice(-1)
  if (!one) throw new Error('an item comes with a month')
  const reasons = sums(months.map((month) => Object.fromEntries(month.reasons.map(({ code, count }) => [code, count]))))
  return { ...one, counts: together(months.map(({ counts }) => counts)), reasons: byFrequency(reasons) }
}
