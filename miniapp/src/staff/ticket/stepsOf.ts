import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { TicketView } from '@haochaping/shared/schemas/viewTicket.ts'
import { instantWord } from '@haochaping/shared/words/dayWords.ts'
import { hashWord } from '@haochaping/shared/words/hashWord.ts'
import { progressPageWords } from '@haochaping/shared/words/progressPageWords.ts'
import { actorWords, staffFactWords } from '@haochaping/shared/words/staffFactWords.ts'
import { ticketPageWords as words } from '@haochaping/shared/words/ticketPageWords.ts'
import type { Step } from '../../components/Timeline.tsx'

/** The ledger in the words of those who handle it: what, when, in what office; never a name. */
export const stepsOf = (steps: TicketView['steps'], near: LocalDate): Step[] => steps.map(({ position, at, actor, fact, hash }) => ({
  key: String(position), state: 'done', title: staffFactWords[fact], when: words.actorAt(actorWords[actor], instantWord(at, near)), notes: [progressPageWords.position(position, hashWord(hash))]
}))
