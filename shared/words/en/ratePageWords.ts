import type * as chinese from '../ratePageWords.ts'
import type { Wording } from './wording.ts'

export const ratePageWords: Wording<typeof chinese.ratePageWords> = {
  title: 'Rate',
  ask: 'Were you satisfied with this service?',
  askShort: 'Were you satisfied?',
  levels: 'How satisfied you were',
  goodReasons: 'What was good? (optional)',
  badReasons: 'What went wrong? Choose one, or write a few words',
  moreReasons: 'More',
  wordsLabel: 'Anything else to say? (optional)',
  wordsLabelBad: 'Tell us what happened (optional)',
  wordsCount: (used, limit) => `${used} / ${limit}`,
  wordsFull: 'There is no room for more',
  anonymousTitle: 'Do not tell the clerk it was me',
  anonymousOn: 'The clerk cannot see your name or phone number. If somebody has to look, to call you back, it is recorded and you are told.',
  anonymousOff: 'The clerk will see your name, but never your phone or document number.',
  submit: 'Send my rating',
  chooseFirst: 'Please choose how satisfied you were',
  photosOnWay: 'Your photos are still being sent. Please wait a moment.',
  sending: 'Sending...',
  elderHint: 'Choose one and tap "Send my rating". You need nothing else.',
  keptTitle: 'Not sent yet, kept on this phone',
  keptHelp: 'It will be sent when you are online. It cannot get lost or be sent twice.',
  keptLevel: (level) => `You said "${level}"`,
  tryNow: 'Send it again now',
  changeIt: 'Change it first',
  backToCases: 'Back to my cases',
  seeProgress: 'See progress'
}
