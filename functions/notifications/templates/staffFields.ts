import { instantWord } from '@haochaping/shared/words/dayWords.ts'
import { markedDueWord } from '@haochaping/shared/words/dueWord.ts'
import { stepWords } from '@haochaping/shared/words/stepWords.ts'
import { templateWords } from '@haochaping/shared/words/templateWords.ts'
import { cleanText } from '../fields/cleanText.ts'
import { shortenText } from '../fields/shortenText.ts'
import type { StaffCard } from '../staffCard.ts'
import type { StaffFacts } from './staffFacts.ts'

/** Characters of a card's sentence: with the line below at most 512 bytes of UTF-8, which 企业微信 is said to allow (待核). */
const most = 150

/**
 * A card in a staff app. The instant below the sentence makes each card another text, for some platforms show the same one
 * only once a day.
 */
export const cardFields = ({ title, say, at, on, link }: StaffFacts): StaffCard => ({
  title, url: link, description: `${shortenText(cleanText(say), { most, mark: '…' })}\n${instantWord(at, on)}`
})

/** A group's notice: everybody in the group reads it, so it has the case, the date and the link, and nothing of what is said. */
export type GroupText = { content: string }

/** The text of a group robot; undefined for a digest, which is about no case. */
export const groupFields = ({ about, deadline, on, link }: StaffFacts): GroupText | undefined => {
  if (!about) return undefined
  const { head, case: caseLine, due } = templateWords.group
  const dueLine = deadline ? [due(markedDueWord(deadline.due, on), deadline.step && stepWords[deadline.step])] : []
  return { content: [head, caseLine(cleanText(about.projectNo)), about.item, ...dueLine, link].join('\n') }
}
