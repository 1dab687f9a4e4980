import type { Bounds } from '@haochaping/shared/indicators/publicBounds.ts'
import { floor } from '@haochaping/shared/indicators/tooFew.ts'
import { openPageWords } from '@haochaping/shared/words/openPageWords.ts'
import { mostWord } from '@haochaping/shared/words/publicRateWords.ts'
import { numberWord } from '@haochaping/shared/words/rateWords.ts'
import { spoken } from '../../../spoken.ts'

/** A published number as far as it is known. */
export const countWord = ({ least, most }: Bounds): string =>
  least === most ? numberWord(most) : least >= floor.value ? spoken(openPageWords).atLeast(least) : spoken(mostWord)(most)
