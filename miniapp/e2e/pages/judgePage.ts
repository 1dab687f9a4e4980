import type { Verdict } from '../../../shared/schemas/verdict.ts'
import { verdictWords } from '../../../shared/words/handlingWords.ts'
import { judgePageWords as words } from '../../../shared/words/judgePageWords.ts'
import { sentWords } from '../../../shared/words/sayPageWords.ts'
import type { Hand } from '../stage/hand.ts'

/** 评判: solved, partly, or not. */
export const judgePage = (hand: Hand) => ({
  judges: async (verdict: Verdict, said?: string) => {
    await hand.arrives('mine/pages/judge/index')
    await hand.press('radio', verdictWords[verdict])
    if (said !== undefined) await hand.write(verdict === 'satisfied' ? words.wordsLabel : words.wordsLabelNot, said)
    await hand.press('button', words.submit)
    await hand.sees(sentWords.judge[verdict])
    await hand.press('button', sentWords.toProgress)
  }
})
