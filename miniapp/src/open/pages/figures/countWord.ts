import type { Bounds } from '@haochaping/shared/indicators/publicBounds.ts'
import { floor } from '@haochaping/shared/indicators/tooFew.ts'
import { openPageWords as words } from '@haochaping/shared/words/openPageWords.ts'
import { mostWord } from '@haochaping/shared/words/publicRateWords.ts'
import { numberWord } from '@haochaping/shared/words/rateWords.ts'

/** A published number as far as it is known. */
export const countWord = ({ least, most }: Bounds): string =>
  least === most ? numberWord(most) : least >= floor.value ? words.atLeast(least) : mostWord(most)
