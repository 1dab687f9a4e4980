import { floor } from '../../indicators/tooFew.ts'
import type * as chinese from '../openCheckWords.ts'
import { numberWord } from '../rateWords.ts'
import type { Wording } from './wording.ts'

export const openCheckWords: Wording<typeof chinese.openCheckWords> = {
  title: 'How to check',
  own: 'Check your own', ownSay: 'With the receipt you got for your rating: whether it was altered, and for which office and day it counts',
  recount: 'How others can count again',
  recountSay: [
    'Every rating goes into a record whose entries are linked; if one character is changed, the links break.',
    'Those who run the system export the record with the first command below; there are no names, numbers or words of anybody in it. Whoever gets the file runs the second command on a computer of their own: without connecting to us it checks every entry and counts every office and day again.',
    'A program can also fetch the figures of this page:'
  ],
  exporting: 'npm run export -- --out ledger.jsonl',
  verifying: 'npm run verify -- ledger.jsonl',
  hidden: 'What is not shown, and why',
  hiddenSay: [
    `Numbers below ${floor.value} are not shown: with so few people, somebody might guess who they are. Numbers beside them are sometimes held back too, so that nobody can find them by subtraction.`,
    'Figures are published by the month only. With days and weeks, one could subtract and find the above.',
    'Names of staff, what people wrote, and single cases are not published.'
  ],
  canary: 'How the way of bad ratings is tested',
  canarySay: [
    'The system gives itself a test rating and sees whether it goes all the way: taken in, on record, told to the office, counted, shown to its author. Every channel is tested every day.',
    'Test ratings count in no figure. Where one stopped, and since when, stands at the top of this page.'
  ],
  sources: 'Where the rules are written',
  sourcesSay: 'We could not obtain the full text of two national standards. The formulas below follow their names, and are marked as not confirmed.',
  named: (plain, official) => `${plain} (${official})`,
  answered: { line: 'rated by people themselves ÷ all cases, without the bad ratings left out', source: 'added by this product, not confirmed' },
  least: `Fewer than ${numberWord(floor.value)} is not shown`,
  interval: 'What "in truth probably between ..." means'
}
