import type * as chinese from '../languageWords.ts'
import type { Wording } from './wording.ts'

export const languageWords: Wording<typeof chinese.languageWords> = {
  other: '中文',
  asEntered: 'Names of services and offices, and what an office writes, are shown in Chinese as the office entered them.'
}

export const joinWords: Wording<typeof chinese.joinWords> = {
  both: (first, second) => `${first}, ${second}`,
  sentences: (first, second) => `${first}. ${second}`,
  named: (name, value) => `${name}: ${value}`,
  list: (parts) => parts.filter(Boolean).join(', ')
}
