import type { CaseGlance } from '../../schemas/caseGlance.ts'
import type * as chinese from '../caseWords.ts'
import { dayWord } from './dayWords.ts'
import { markedDueWord } from './dueWord.ts'
import { levelWords } from './levelWords.ts'
import type { Wording } from './wording.ts'

const stages: Record<NonNullable<CaseGlance['stage']>, string> = { acceptance: 'taking in', review: 'review', delivery: 'handing out', overall: 'the whole matter' }

/** A window with a number is called by it; a sign that says more is given as it is. */
const windowWord = (window: string): string => {
  const number = /^(\d+)( ?号窗口)?$/.exec(window)?.[1]
  return number === undefined ? window : `Window ${number}`
}

export const titleWord: Wording<typeof chinese.titleWord> = ({ item, theme, stage }) => stage === undefined ? item : `${theme ?? item} · ${stages[stage]}`

export const placeWord: Wording<typeof chinese.placeWord> = ({ agency, window }) => [agency, window === undefined ? 'online' : windowWord(window)].join(' · ')

export const staffWord: Wording<typeof chinese.staffWord> = ({ staff }) => staff === undefined ? '' : `Served by ${staff}`

export const servedWord: Wording<typeof chinese.servedWord> = ({ servedOn, service, covers }) => [
  `${dayWord(servedOn)} · ${service}`,
  ...(covers > 1 ? [`one rating for ${covers} cases`] : [])
].join(' · ')

export const windowLeftWord: Wording<typeof chinese.windowLeftWord> = ({ closes, workdaysLeft, servedOn }) => {
  if (closes === undefined) return 'You can rate at any time'
  if (workdaysLeft === undefined) return `Rate by ${dayWord(closes.on, servedOn)}`
  if (workdaysLeft <= 0) return 'Today is the last day'
  return workdaysLeft === 1 ? '1 working day left' : `${workdaysLeft} working days left`
}

export const ratedWord: Wording<typeof chinese.ratedWord> = ({ level }) => level === undefined ? '' : `You said "${levelWords[level]}"`

export const replyWord: Wording<typeof chinese.replyWord> = ({ replyDue, servedOn }) => replyDue === undefined ? '' : `Reply due by ${markedDueWord(replyDue, servedOn)}`

export const closedWords: Wording<typeof chinese.closedWords> = { unrated: 'Not rated in time', defaulted: 'Not rated; not counted as satisfied' }
