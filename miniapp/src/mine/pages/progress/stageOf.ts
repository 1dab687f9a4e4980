import type { CaseProgress } from '@haochaping/shared/schemas/caseProgress.ts'
import type { progressPageWords } from '@haochaping/shared/words/progressPageWords.ts'

export type Stage = keyof typeof progressPageWords.headings

/** Where a service event stands, read from what happened to it. */
export const stageOf = ({ case: theCase, rating, steps, countedAt, handling }: CaseProgress): Stage => {
  if (rating === undefined) return theCase.state === 'awaiting' ? 'awaiting' : 'closed'
  if (handling === undefined) return countedAt === undefined ? 'good' : 'goodCounted'
  const { phase, end, verdict } = handling
  if (phase === 'received') return steps.some(({ fact }) => fact === 'handlerNotified') ? 'received' : 'sent'
  if (phase !== 'closed') return phase
  if (end?.how === 'concluded') return 'concluded'
  if (end?.how === 'noAnswer' || verdict === undefined) return 'noAnswer'
  return verdict.verdict === 'satisfied' ? 'satisfied' : 'partly'
}
