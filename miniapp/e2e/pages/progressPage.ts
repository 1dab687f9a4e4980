import { factWords } from '../../../shared/words/progressPageWords.ts'
import type { Hand } from '../stage/hand.ts'

/** 处理进度: what happened, who has it, until when. */
export const progressPage = (hand: Hand) => ({
  arrives: () => hand.arrives('mine/pages/progress/index'),
  tells: (fact: keyof typeof factWords) => hand.sees(factWords[fact]),
  says: (words: string) => hand.sees(words)
})
