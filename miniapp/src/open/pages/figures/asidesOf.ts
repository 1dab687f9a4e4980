import type { BoundedRow } from '@haochaping/shared/indicators/publicBounds.ts'
import { publicRates } from '@haochaping/shared/indicators/publicRates.ts'
import type { PublicRateName } from '@haochaping/shared/indicators/publicRates.ts'
import { openPageWords } from '@haochaping/shared/words/openPageWords.ts'
import { spoken } from '../../../spoken.ts'
import { countWord } from './countWord.ts'

/** Who is silent beside a figure, because they are not in it. */
export const asidesOf = (row: BoundedRow, running: boolean): Partial<Record<PublicRateName, string>> => {
  const words = spoken(openPageWords)
  const { low, high } = publicRates(row).answered
  const silent = { least: high.outOf - high.hits, most: low.outOf - low.hits }
  return {
    ...(silent.most === 0 ? {} : { answered: words.silent(countWord(silent), running) }),
    ...(row.noAnswer.most === 0 ? {} : { solvedShare: words.noAnswer(countWord(row.noAnswer)) })
  }
}
