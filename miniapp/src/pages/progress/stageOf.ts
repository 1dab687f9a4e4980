import type { CaseProgress } from '@haochaping/shared/schemas/caseProgress.ts'
import { isBad } from '@haochaping/shared/standard/levels.ts'
import type { progressPageWords } from '@haochaping/shared/words/progressPageWords.ts'

export type Stage = keyof typeof progressPageWords.headings

/** Where a service event stands, read from what happened to it. */
export const stageOf = ({ case: theCase, rating, steps, countedAt }: CaseProgress): Stage => {
  if (rating === undefined) return theCase.state === 'awaiting' ? 'awaiting' : 'closed'
  if (isBad(rating.level)) return steps.some(({ fact }) => fact === 'handlerNotified') ? 'bad' : 'badNew'
  return countedAt === undefined ? 'good' : 'goodCounted'
}
