import type { Rate } from '@haochaping/shared/indicators/rate.ts'
import { isTooFew } from '@haochaping/shared/indicators/tooFew.ts'
import { wilson } from '@haochaping/shared/indicators/wilson.ts'
import { bulletinWords as words } from '@haochaping/shared/words/bulletinWords.ts'
import { percentWord } from '@haochaping/shared/words/rateWords.ts'

/** A share as two cells: what it is, and between what the true one lies. */
export const shareCells = (rate: Rate): [percent: string, between: string] => {
  const interval = isTooFew(rate) ? undefined : wilson(rate)
  return [percentWord(rate), interval === undefined ? words.none : words.between(interval)]
}
