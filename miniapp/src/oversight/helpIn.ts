import type { Summary } from '@haochaping/shared/schemas/viewSummary.ts'
import { canaryWords, countedWords } from '@haochaping/shared/words/canaryWords.ts'
import { staleWord } from '@haochaping/shared/words/staleWord.ts'

/** What an official should do where a figure cannot be trusted. */
export const helpIn = ({ counted, today }: Pick<Summary, 'counted' | 'today'>) =>
  ({ failing: canaryWords.failingHelp, silent: canaryWords.silentSay, stale: { title: countedWords.stale, say: staleWord(counted.lastRatedOn, today) } })
