import { endOfDay } from '../../calendar/localDate.ts'
import type * as chinese from '../dueWord.ts'
import { dayWord, instantWord } from './dayWords.ts'
import type { Wording } from './wording.ts'

export const dueWord: Wording<typeof chinese.dueWord> = (due, near) =>
  due.at === endOfDay(due.on) ? dayWord(due.on, near) : instantWord(due.at, near)

export const markedDueWord: Wording<typeof chinese.markedDueWord> = (due, near) => `${dueWord(due, near)}${due.provisional ? ' (provisional)' : ''}`
