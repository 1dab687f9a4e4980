import { happenedWords } from '../../../shared/words/handlingWords.ts'
import { levelWords } from '../../../shared/words/levelWords.ts'
import { factWords, progressPageWords as words } from '../../../shared/words/progressPageWords.ts'
import type { Level } from '../../../shared/standard/levels.ts'
import type { Hand } from '../stage/hand.ts'

/** 处理进度: what happened, who has it, until when. */
export const progressPage = (hand: Hand) => ({
  arrives: () => hand.arrives('mine/pages/progress/index'),
  tells: (fact: keyof typeof factWords) => hand.sees(factWords[fact]),
  says: (said: string) => hand.sees(said),
  stands: (heading: keyof typeof words.headings) => hand.sees(words.headings[heading]),
  ratedAgain: (level: Level) => hand.sees(happenedWords.ratedAgain(levelWords[level])),
  judge: () => hand.press('button', words.judge),
  /** One of the rows of what she may still do. */
  may: (what: keyof typeof words.may) => hand.press('button', [words.may[what].title])
})
