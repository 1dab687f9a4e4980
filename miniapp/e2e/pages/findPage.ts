import { findPageWords as words } from '../../../shared/words/findPageWords.ts'
import type { Hand } from '../stage/hand.ts'

/** 找办件: by the code on the slip, typed or scanned, or by number and name. */
export const findPage = (hand: Hand) => ({
  arrives: () => hand.arrives('pages/find/index'),
  byCode: async (code: string) => {
    await hand.write(words.code, code)
    await hand.press('button', words.look)
  },
  byNumber: async (projectNo: string, name: string) => {
    await hand.press('radio', words.byNumber)
    await hand.write(words.projectNo, projectNo)
    await hand.write(words.name, name)
    await hand.press('button', words.look)
  },
  scan: () => hand.press('button', words.scan),
  found: () => hand.sees(words.foundTitle),
  refuses: (sentence: string) => hand.sees(sentence)
})
