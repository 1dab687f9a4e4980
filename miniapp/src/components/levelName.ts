import type { Level } from '@haochaping/shared/standard/levels.ts'
import { levelWords } from '@haochaping/shared/words/levelWords.ts'
import { inEnglish, spoken } from '../spoken.ts'

/** A level by the name it is called by: in English with the Chinese beside it, as it stands on screen. */
export const levelName = (level: Level): string => inEnglish() ? `${spoken(levelWords)[level]} ${levelWords[level]}` : levelWords[level]
