import type { Counts } from '@haochaping/shared/indicators/counts.ts'
import { mixOf, sameMix } from '@haochaping/shared/indicators/sameMix.ts'
import type { SameMix } from '@haochaping/shared/indicators/sameMix.ts'
import type { Summary } from '@haochaping/shared/schemas/viewSummary.ts'
import { windowWord } from '@haochaping/shared/words/windowWord.ts'
import type { PartKind } from './partKinds.ts'

/** A part of a place that can be compared with its sisters. */
export type Part = { key: string; name: string; below?: string; counts: Counts; mix?: SameMix; reasonTimes?: number } & Leads
type Leads = { leads: 'place'; code: string } | { leads: 'item'; agency: string; item: string } | { leads: 'window'; window: string }

type Figures = Pick<Summary, 'place' | 'places' | 'items' | 'windows'>

const placeParts = ({ places }: Figures): Part[] => places.map(({ code, name, counts }) => ({ key: code, name, counts, leads: 'place', code }))

const itemParts = ({ place, items }: Figures, reason: string | undefined): Part[] => items.flatMap(({ item, name, agency, agencyCode, counts, reasons }) => {
  const times = reason === undefined ? undefined : reasons.find(({ code }) => code === reason)?.count
  if (reason !== undefined && times === undefined) return []
  return [{ key: `${agencyCode} ${item}`, name, counts, leads: 'item' as const, agency: agencyCode, item, ...(place.kind === 'region' ? { below: agency } : {}), ...(times === undefined ? {} : { reasonTimes: times }) }]
})

const windowParts = ({ items, windows }: Figures): Part[] => {
  const mix = mixOf(items)
  return windows.map(({ window, counts, items: cuts }) => ({ key: window, name: windowWord(window), counts, mix: sameMix(cuts, mix), leads: 'window', window }))
}

/** What a place consists of: what lies under it, its matters (those with one reason, where one is given), or its windows. */
export const partsOf = (figures: Figures, by: Exclude<PartKind, 'reasons'>, reason?: string): Part[] => {
  switch (by) {
    case 'places': return placeParts(figures)
    case 'items': return itemParts(figures, reason)
    case 'windows': return windowParts(figures)
  }
}
