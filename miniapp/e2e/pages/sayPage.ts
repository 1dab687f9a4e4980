import type { Level } from '../../../shared/standard/levels.ts'
import { levelWords } from '../../../shared/words/levelWords.ts'
import { sayForms, sayPageWords as words, sentWords } from '../../../shared/words/sayPageWords.ts'
import type { Hand } from '../stage/hand.ts'

/** 补充说明、陈述、追评: what is said in words beside the rating. */
export const sayPage = (hand: Hand) => ({
  says: async (what: 'supplement' | 'answerAppeal' | 'rateAgain', said: string, level?: Level) => {
    await hand.arrives('mine/pages/say/index')
    if (level !== undefined) await hand.press('radio', levelWords[level])
    await hand.write(sayForms[what].label, said)
    await hand.press('button', words.submit)
    await hand.sees(sentWords[what].title)
    await hand.press('button', sentWords.toProgress)
  }
})
