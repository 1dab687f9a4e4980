import { countOf, sumOf } from '@haochaping/shared/indicators/counts.ts'
import type { Summary } from '@haochaping/shared/schemas/viewSummary.ts'
import { levels } from '@haochaping/shared/standard/levels.ts'
import { bulletinWords as words } from '@haochaping/shared/words/bulletinWords.ts'
import { levelWords } from '@haochaping/shared/words/levelWords.ts'
import { numberWord } from '@haochaping/shared/words/rateWords.ts'
import type { BulletinTable } from '../bulletinTable.ts'
import { shareCells } from '../shareCells.ts'

/** 五档: active ratings in force by level, and their sum. */
export const levelTable = ({ counts }: Summary): BulletinTable => {
  const outOf = sumOf(counts, levels)
  return {
    key: 'levels', ...words.levels, lead: 1,
    rows: [
      ...levels.map((level) => [levelWords[level], numberWord(countOf(counts, level)), ...shareCells({ hits: countOf(counts, level), outOf })]),
      [words.total, numberWord(outOf), ...shareCells({ hits: outOf, outOf }).slice(0, 1), words.none]
    ]
  }
}
