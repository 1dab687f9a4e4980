import type { Level } from '../../../shared/standard/levels.ts'
import { levelWords } from '../../../shared/words/levelWords.ts'
import { receiptPageWords as words } from '../../../shared/words/receiptPageWords.ts'
import type { Hand } from '../stage/hand.ts'

/** 评价回执: what was counted, and what proves it. */
export const receiptPage = (hand: Hand) => ({
  arrives: async (level: Level) => {
    await hand.arrives('pages/receipt/index')
    await hand.sees(words.heading)
    await hand.sees(levelWords[level])
  },
  promisesReply: () => hand.sees(words.replySay),
  progress: () => hand.press('button', words.progress)
})
