import type * as chinese from '../settingsPageWords.ts'
import type { Wording } from './wording.ts'

export const settingsPageWords: Wording<typeof chinese.settingsPageWords> = {
  title: 'Settings',
  size: 'Text size',
  sizes: { standard: 'Standard', large: 'Large', largest: 'Largest' },
  sizeSay: 'Large text comes with large buttons, and leaves out what is less needed.',
  person: 'Who is signed in',
  nobody: 'Nobody is signed in',
  citizen: 'a person with cases',
  signedInAs: (name, role) => name === '' ? role : `${name} · ${role}`,
  change: 'Sign in as somebody else',
  staffEntry: 'For staff',
  staffEntrySay: 'Where ratings are dealt with (in Chinese)',
  trust: 'Why you can trust this',
  trustSay: 'Every rating is written into a record that cannot be changed, and you get a signed receipt. Anyone can check a receipt; you need not take our word for it.',
  verify: 'Check a receipt',
  about: 'About',
  aboutSay: 'Built to the Chinese national standards for rating government services, and to the State Council General Office document No. 51 of 2019. A low rating is as easy to give as a high one, and both count.'
}
