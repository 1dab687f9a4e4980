import { windowWord } from '@haochaping/shared/words/windowWord.ts'
import type { Sore } from './hurtsMost.ts'

/** What a sore place, item or window is called. */
export const soreName = (sore: Sore): string => sore.kind === 'window' ? windowWord(sore.name) : sore.name
