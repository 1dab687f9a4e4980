import { improvementsPageWords } from '../../../shared/words/improvementsPageWords.ts'
import { summaryPageWords as words } from '../../../shared/words/summaryPageWords.ts'
import { todayPageWords } from '../../../shared/words/todayPageWords.ts'
import type { Hand } from '../stage/hand.ts'

/** 监督总览, from the desk of whoever may see it. */
export const summaryPage = (hand: Hand) => ({
  open: async () => {
    await hand.arrives('staff/pages/today/index')
    await hand.press('button', [todayPageWords.oversight])
    await hand.arrives('oversight/pages/summary/index')
  },
  sees: (said: string) => hand.sees(said),
  /** The place, matter or window of this name among those that hurt most. */
  lookAtWorst: async (name: string) => {
    await hand.press('button', [name, words.look])
    await hand.arrives('oversight/pages/tickets/index')
  },
  improvements: () => hand.press('button', [improvementsPageWords.title])
})
