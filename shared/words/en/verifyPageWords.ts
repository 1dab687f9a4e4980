import type * as chinese from '../verifyPageWords.ts'
import type { Wording } from './wording.ts'

export const verifyPageWords: Wording<typeof chinese.verifyPageWords> = {
  title: 'Check a receipt',
  heading: 'Is this receipt genuine?',
  sub: 'Anyone can check it, without signing in.',
  paste: 'Paste the text of the receipt here',
  pasteHint: 'a text that begins with {',
  check: 'Check',
  checking: 'Checking...',
  notReceipt: 'This is not a whole receipt. On the page of the receipt tap "Copy the receipt" and paste all of the text here.',
  another: 'Check another',
  offline: 'Would you rather not rely on us? With the published public key it can be checked on any computer.',
  signature: 'Signature',
  record: 'Record',
  counted: 'Counted',
  countedIn: (agency, day) => `in the figures of ${agency} for ${day}`,
  notCounted: 'not yet; usually within a few minutes',
  excludedSince: (when) => `not since ${when}: left out after an appeal and counted apart; the rating and all that happened stay on record`
}

export const signatureWords: Wording<typeof chinese.signatureWords> = {
  valid: 'valid: it was issued by this system',
  invalid: 'not valid: it was altered, or not issued by this system',
  unknownKey: 'not made with a public key of ours, so it cannot be confirmed'
}

export const recordWords: Wording<typeof chinese.recordWords> = {
  matches: 'the same as the receipt, unaltered',
  differs: 'not the same as the receipt. Please keep the receipt and call 12345',
  notFound: 'not found. Please keep the receipt and call 12345',
  notLookedUp: 'not looked up, as the signature did not pass'
}

export const verdictHeadings: Wording<typeof chinese.verdictHeadings> = {
  good: 'Genuine, and the record is unchanged',
  changed: 'The receipt is genuine, but the record does not match',
  bad: 'This receipt cannot be confirmed'
}
