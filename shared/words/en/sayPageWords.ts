import type * as chinese from '../sayPageWords.ts'
import type { Wording } from './wording.ts'

export const sayForms: Wording<typeof chinese.sayForms> = {
  supplement: { title: 'Add something', ask: ['What else should the office know?'], say: 'The office receives it and deals with it together with your rating.', label: 'Write what you want to add' },
  answerAppeal: { title: 'Your side', ask: ['Tell us your side'], say: 'You can say it once, so take your time. You need not say anything, and that is not held against you.', label: 'What happened' },
  rateAgain: { title: 'Rate again', ask: ['Looking at it now, are you satisfied?'], say: 'You can rate again once, and cannot change it afterwards. Your first rating stays as it is.', label: 'Why you rate it so (optional)' },
  reportPressure: { title: 'Report pressure', ask: ['Did anybody ask you how to rate?'], say: 'Only supervisors of another office see this. Those who handled your case never do. Your rating stays as it is.', label: 'Who, when, and what was said (optional)' }
}

export const pressureWords: Wording<typeof chinese.pressureWords> = {
  reminded: 'I was urged to rate again and again',
  toldWhat: 'I was told to rate high, or what to choose',
  pressed: 'After rating I was pressed to change it'
}

export const sayPageWords: Wording<typeof chinese.sayPageWords> = {
  pressures: 'What was it?',
  claimTitle: (unit) => `What ${unit} says`,
  claim: (ground) => `It says this is ${ground}`,
  hearing: (day) => `You are heard until ${day}.`,
  calm: 'Two people from other offices each look at what both sides say before they decide; if one of them disagrees, your rating stands. Until then it counts as usual, and whatever comes of it you can always see it.',
  firstRating: (level) => `Your first rating was "${level}"`,
  submit: 'Send',
  needWords: 'Please write at least two characters.',
  chooseLevel: 'Please choose how satisfied you are.',
  chooseKind: 'Please choose what it was.',
  notNow: 'This cannot be sent now',
  notNowSay: 'It was sent already, or the time is over. The latest is under "Progress".'
}

export const sentWords: Wording<typeof chinese.sentWords> = {
  judge: { satisfied: 'Noted: you are satisfied', partly: 'Noted: solved in part', not: 'Noted: not solved' },
  judged: 'Your verdict is noted',
  seeProgress: 'What comes next is under "Progress".',
  judgeSay: {
    closed: 'Thank you. The case is closed, and what you said is on record.',
    reopened: (unit) => `It has gone back to ${unit}. The new dates are under "Progress".`,
    withSupervisor: 'It has gone to a supervisor. You will be told the outcome.'
  },
  supplement: { title: 'Added', say: 'The office has received it.' },
  answerAppeal: { title: 'What you said is noted', say: 'Those who decide will read it first. You are told as soon as there is a decision.' },
  rateAgain: { title: 'Rated again', say: 'It is on record, and your first rating stays as it is.' },
  reportPressure: { title: 'Thank you for telling us', say: 'It has gone to supervisors of another office. Those who handled your case cannot see it.' },
  toProgress: 'See progress',
  earlierCounts: 'The one you sent before did arrive, and it is the one that counts.',
  keptTitle: 'Not sent yet, kept on this phone',
  keptSay: 'It will be sent when you are online. It cannot get lost or be sent twice.',
  tryNow: 'Send it again now',
  sending: 'Sending...'
}
