import type * as chinese from '../casesPageWords.ts'
import type { Wording } from './wording.ts'

const told = (parts: readonly string[]): string => parts.filter(Boolean).join(', ')

export const casesPageWords: Wording<typeof chinese.casesPageWords> = {
  title: 'My cases',
  someWait: (n) => n === 1 ? '1 case is waiting for your rating' : `${n} cases are waiting for your rating`,
  someToJudge: (n) => n === 1 ? '1 case is waiting for your verdict' : `${n} cases are waiting for your verdict`,
  noneWaits: 'All rated. Thank you',
  empty: 'You have no cases here yet',
  emptyHelp: 'What was done today usually appears the same day. You can also find it by the code on your slip.',
  asEasy: 'A low rating is as easy to give as a high one, and both count.',
  awaiting: 'Waiting for your rating',
  judging: 'Is it solved? Waiting for your verdict',
  done: 'Rated',
  closed: 'No longer open for rating',
  rateIt: (item, level) => `${item}: ${level}`,
  rateGroup: (item) => `Rate ${item}`,
  openCase: (parts) => `${told(parts)}. Open to rate`,
  openProgress: (parts) => `${told(parts)}. See progress`,
  rectifying: 'Being put right',
  answered: 'The office has replied. Tell us whether it is solved',
  supervised: 'You said it is not solved; a supervisor is looking into it',
  over: 'What was put right and the reply are on record',
  excluded: 'Your rating and all that happened stay on record',
  openJudge: (parts) => `${told(parts)}. Say whether it is solved`,
  kept: 'Received',
  unsent: 'Not sent yet',
  unsentSay: (level) => `You said "${level}". It will be sent when you are online`,
  notFound: 'Not on the list?',
  findTitle: 'Find it by the code on your slip',
  findSub: 'Scan it, type it in, or use the case number and your name',
  more: 'Show earlier ones',
  newest: 'Back to the newest',
  elder: 'Larger',
  usual: 'Standard',
  settings: 'Settings'
}
