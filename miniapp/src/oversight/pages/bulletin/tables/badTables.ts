import { badLevels, sumOf } from '@haochaping/shared/indicators/counts.ts'
import { indicatorSet } from '@haochaping/shared/indicators/indicatorSets.ts'
import { rateOf } from '@haochaping/shared/indicators/rate.ts'
import type { Summary } from '@haochaping/shared/schemas/viewSummary.ts'
import { levels } from '@haochaping/shared/standard/levels.ts'
import { bulletinWords as words } from '@haochaping/shared/words/bulletinWords.ts'
import { numberWord } from '@haochaping/shared/words/rateWords.ts'
import { reasonWord } from '@haochaping/shared/words/reasonWord.ts'
import type { BulletinTable } from '../bulletinTable.ts'
import { shareCells } from '../shareCells.ts'

/** So many reasons and items the provincial tables name (Guangdong, July 2023). */
const [reasonsTold, itemsTold] = [3, 5]

/** 差评的前三个原因. */
export const reasonTable = ({ reasons, counts }: Summary): BulletinTable => {
  const bad = sumOf(counts, badLevels)
  const rows = reasons.slice(0, reasonsTold).map(({ code, count }) => [reasonWord(code), numberWord(count), shareCells({ hits: Math.min(count, bad), outOf: bad })[0]])
  return { key: 'reasons', ...words.reasons, rows, lead: 1, notes: [rows.length === 0 ? words.noBad : words.reasonsSay] }
}

/** 差评最多的五个事项. */
export const itemTable = ({ items }: Summary): BulletinTable => {
  const sore = items.filter(({ counts }) => sumOf(counts, badLevels) > 0)
  const rows = [...sore].sort((a, b) => sumOf(b.counts, badLevels) - sumOf(a.counts, badLevels)).slice(0, itemsTold).map(({ name, agency, counts }) => {
    const bad = rateOf(counts, indicatorSet.indicators.badShare)
    return [name, agency, numberWord(bad.hits), numberWord(sumOf(counts, levels)), ...shareCells(bad)]
  })
  return { key: 'items', ...words.items, rows, lead: 2, says: [1], ...(rows.length === 0 ? { notes: [words.noBad] } : {}) }
}
