import type * as chinese from '../judgePageWords.ts'
import type { Wording } from './wording.ts'

export const judgePageWords: Wording<typeof chinese.judgePageWords> = {
  title: 'Your verdict',
  ask: 'Has it been put right?',
  choices: 'How it turned out',
  replyOf: (unit, day) => `${unit} · replied ${day}`,
  wordsLabel: 'Anything else to say? (optional)',
  wordsLabelNot: 'What is still not solved? (optional)',
  silence: 'No answer is not counted as satisfied. ',
  due: (day) => `Please say by ${day}; for some time after that you can still say it.`,
  until: (day) => `You can still say it until ${day}.`,
  submit: 'Send',
  chooseFirst: 'Please choose one',
  notNow: 'There is nothing to judge now',
  notNowSay: 'You have said it already, or the office has not replied yet. The latest is under "Progress".'
}
