import type * as chinese from '../findPageWords.ts'
import type { Wording } from './wording.ts'

export const findPageWords: Wording<typeof chinese.findPageWords> = {
  title: 'Find a case',
  heading: 'Have your slip ready',
  sub: 'The code is on the slip, in the text message and in the QR code at the window.',
  scan: 'Scan',
  byCode: 'By code',
  byNumber: 'By number and name',
  code: '22-character code, capitals matter',
  codeHint: 'such as k3Jq9x...',
  codeWrong: 'The code has 22 letters, digits, hyphens or underscores.',
  codeCount: (n) => n === 1 ? '1 character so far' : `${n} characters so far`,
  projectNo: 'Case number',
  projectNoHint: 'printed at the top of the slip',
  name: 'Name of the applicant',
  nameHint: 'just as it is on the slip',
  needBoth: 'Please fill in both the case number and the name.',
  look: 'Find',
  looking: 'Looking...',
  scanFailed: 'No code could be read. Hold the phone over the QR code and try again, or type the code in.',
  foundTitle: 'Found',
  foundSome: (n) => `Found ${n} services`,
  private: 'Only someone who holds the slip can find the case. Your name never appears in a web address.'
}
