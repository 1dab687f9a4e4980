import { countOf, sumOf } from '@haochaping/shared/indicators/counts.ts'
import type { Counts } from '@haochaping/shared/indicators/counts.ts'
import { indicatorSet } from '@haochaping/shared/indicators/indicatorSets.ts'
import { rateOf } from '@haochaping/shared/indicators/rate.ts'
import type { Summary } from '@haochaping/shared/schemas/viewSummary.ts'
import { levels } from '@haochaping/shared/standard/levels.ts'
import { bulletinWords as words } from '@haochaping/shared/words/bulletinWords.ts'
import { numberWord } from '@haochaping/shared/words/rateWords.ts'
import { windowWord } from '@haochaping/shared/words/windowWord.ts'
import type { BulletinTable } from '../bulletinTable.ts'
import { shareCells } from '../shareCells.ts'

type Part = { name: string; counts: Counts }

/** 差评工单数 of what lies right under a division, or of an agency's windows: the most first, which is an order to read in and no ranking. */
export const placeTable = ({ place, places, windows }: Summary): BulletinTable => {
  const parts = place.kind === 'region' ? places : windows.map(({ window, counts }) => ({ name: windowWord(window), counts }))
  return { key: 'places', ...(place.kind === 'region' ? words.places : words.windows), lead: 4, rows: [...parts].sort(byTickets).map(row), notes: parts.length > 1 ? [words.placesSay] : [] }
}

const byTickets = (a: Part, b: Part): number => countOf(b.counts, 'tickets') - countOf(a.counts, 'tickets') || countOf(b.counts, 'events') - countOf(a.counts, 'events') || (a.name < b.name ? -1 : 1)

const row = ({ name, counts }: Part): string[] => {
  const bad = rateOf(counts, indicatorSet.indicators.badShare)
  return [name, ...[countOf(counts, 'events'), sumOf(counts, levels), bad.hits, countOf(counts, 'tickets')].map(numberWord), ...shareCells(bad)]
}
