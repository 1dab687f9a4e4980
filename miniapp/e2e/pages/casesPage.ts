import type { Level } from '../../../shared/standard/levels.ts'
import { casesPageWords as words } from '../../../shared/words/casesPageWords.ts'
import { levelWords } from '../../../shared/words/levelWords.ts'
import type { Hand } from '../stage/hand.ts'

/** 我的办件, the first page. */
export const casesPage = (hand: Hand) => ({
  arrives: async () => {
    await hand.arrives('pages/cases/index')
    await hand.sees(words.notFound)
  },
  waits: (item: string) => hand.sees(item),
  /** Opens the page on which a waiting case is rated, with no level chosen. */
  open: (item: string) => hand.press('button', [item, words.openCase([])]),
  /** One of the five levels right on the list. */
  rate: (item: string, level: Level) => hand.press('button', words.rateIt(item, levelWords[level])),
  boxOf: (item: string, level: Level) => hand.boxOf('button', words.rateIt(item, levelWords[level])),
  openProgress: (item: string) => hand.press('button', [item, words.openProgress([])]),
  find: () => hand.press('button', [words.findTitle]),
  elder: () => hand.press('button', words.elder),
  usual: () => hand.press('button', words.usual),
  settings: () => hand.press('button', words.settings)
})
