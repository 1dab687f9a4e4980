import { countNames } from '@haochaping/shared/indicators/counts.ts'
import { indicatorNames } from '@haochaping/shared/indicators/indicator.ts'
import { indicatorSetOf } from '@haochaping/shared/indicators/indicatorSets.ts'
import { countWords } from '@haochaping/shared/words/countWords.ts'
import { wordsOfField } from '@haochaping/shared/words/fieldWords.ts'
import { indicatorWords } from '@haochaping/shared/words/indicatorWords.ts'
import { factWords, legendWords } from '@haochaping/shared/words/sheetWords.ts'
import type { Cell } from './cell.ts'

/** What the columns of an export are: how to read them, then each fact, count and indicator with the source of its formula. */
export const legendRows = (indicators: string): Cell[][] => {
  const set = indicatorSetOf(indicators).indicators
  return [
    ...legendWords.lines.map((line) => [undefined, undefined, line]),
    ...Object.entries(legendWords.fact).map(([code, say]) => [factWords[code as keyof typeof factWords], code, say]), // the keys of `fact` are those of the columns, by its type
    ...countNames.map((code) => [countWords[code], code, wordsOfField('Counts', code)]),
    ...indicatorNames.map((name) => [indicatorWords[name].name, name, indicatorWords[name].line, set[name].source])
  ]
}
