import type { Refusal } from '@haochaping/shared/schemas/refusal.ts'
import type { SubmitRating } from '@haochaping/shared/schemas/submitRating.ts'
import { isBad } from '@haochaping/shared/standard/levels.ts'
import { reasonOf } from '@haochaping/shared/standard/reasonOf.ts'

/**
 * Why these reasons cannot go with this level, if they cannot: each must be an active option of the level, named once;
 * a 差评 needs an option or words, a 好评 needs nothing (rule seen in public integrations and in 西安周至's notice).
 */
export const reasonsRefused = ({ level, reasons, words }: Pick<SubmitRating, 'level' | 'reasons' | 'words'>): Refusal | undefined => {
  const fits = (code: string) => reasonOf(code)?.level === level && reasonOf(code)?.status === 'active'
  if (!reasons.every(fits) || new Set(reasons).size < reasons.length) return { refused: 'reasonOfOtherLevel', fields: ['reasons'] }
  if (isBad(level) && reasons.length === 0 && !words?.trim()) return { refused: 'reasonNeeded', fields: ['reasons', 'words'] }
  return undefined
}
