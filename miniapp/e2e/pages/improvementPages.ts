import { assignmentActWords, assignmentPageWords } from '../../../shared/words/assignmentPageWords.ts'
import { improvementsPageWords, proposalPageWords as words } from '../../../shared/words/improvementsPageWords.ts'
import type { Hand } from '../stage/hand.ts'

/** 改进项: the list of what recurs, one proposal, and the assignment that it becomes. */
export const improvementPages = (hand: Hand) => ({
  take: async (item: string) => {
    await hand.arrives('oversight/pages/improvements/index')
    await hand.press('button', [item, improvementsPageWords.take])
    await hand.arrives('oversight/pages/proposal/index')
  },
  /** The unit that is proposed, the first day that is offered and the law takes, and what is asked. */
  accept: async (asked: string, day: string) => {
    await hand.write(words.words, asked)
    await hand.press('radio', [day])
    await hand.press('button', words.accept)
    await hand.arrives('staff/pages/assignment/index')
  },
  answer: async (said: string) => {
    await hand.arrives('staff/pages/assignment/index')
    await hand.write(assignmentActWords.answer.label, said)
    await hand.press('button', assignmentActWords.answer.send)
    await hand.sees(assignmentPageWords.headings.improvement.answered)
  },
  publish: async () => {
    await hand.press('button', assignmentActWords.publish.send)
    await hand.sees(assignmentPageWords.headings.improvement.published)
  },
  openOnDesk: (item: string) => hand.press('button', [item, improvementsPageWords.states.running])
})
