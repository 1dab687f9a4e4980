import type { Level } from '../../../shared/standard/levels.ts'
import { reasonsFor } from '../../../shared/standard/reasonsFor.ts'
import { languageWords as chinese } from '../../../shared/words/languageWords.ts'
import { levelWords as inChinese } from '../../../shared/words/levelWords.ts'
import { casesPageWords } from '../../../shared/words/en/casesPageWords.ts'
import { findPageWords } from '../../../shared/words/en/findPageWords.ts'
import { languageWords } from '../../../shared/words/en/languageWords.ts'
import { levelWords } from '../../../shared/words/en/levelWords.ts'
import { factWords, progressPageWords } from '../../../shared/words/en/progressPageWords.ts'
import { ratePageWords } from '../../../shared/words/en/ratePageWords.ts'
import { reasonWord } from '../../../shared/words/en/reasonWord.ts'
import { receiptPageWords } from '../../../shared/words/en/receiptPageWords.ts'
import type { Hand } from '../stage/hand.ts'

/** The same pages for whoever has turned them to English. */
export const englishPages = (hand: Hand) => ({
  turn: () => hand.press('button', chinese.other),
  turnBack: () => hand.press('button', languageWords.other),
  casesArrive: async () => {
    await hand.arrives('pages/cases/index')
    await hand.sees(casesPageWords.notFound)
  },
  find: async (code: string) => {
    await hand.press('button', [casesPageWords.findTitle])
    await hand.write(findPageWords.code, code)
    await hand.press('button', findPageWords.look)
  },
  found: () => hand.sees(findPageWords.foundTitle),
  choose: (item: string, level: Level) => hand.press('button', casesPageWords.rateIt(item, `${levelWords[level]} ${inChinese[level]}`)),
  rateArrives: async () => {
    await hand.arrives('pages/rate/index')
    await hand.sees(ratePageWords.submit)
  },
  tickFirstReason: async (level: Level) => {
    const [first] = reasonsFor(level)
    if (!first) throw new Error(`no reason belongs to ${level}`)
    await hand.press('checkbox', reasonWord(first.code))
    return reasonWord(first.code)
  },
  submit: () => hand.press('button', ratePageWords.submit),
  receiptArrives: async (level: Level) => {
    await hand.arrives('pages/receipt/index')
    for (const said of [receiptPageWords.heading, levelWords[level], receiptPageWords.replySay, 'Beijing time']) await hand.sees(said)
  },
  progress: () => hand.press('button', receiptPageWords.progress),
  progressArrives: async () => {
    await hand.arrives('mine/pages/progress/index')
    for (const said of [factWords.rated, progressPageWords.youMay]) await hand.sees(said)
  }
})
