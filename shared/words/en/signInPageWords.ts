import type * as chinese from '../signInPageWords.ts'
import type { Wording } from './wording.ts'

export const signInPageWords: Wording<typeof chinese.signInPageWords> = {
  title: 'Sign in',
  heading: 'Choose a demo person',
  sub: 'This is a demonstration: the people and their cases are invented.',
  portalHeading: 'Please come in by the official way',
  portal: 'Open the mini-program 好差评 in WeChat or Alipay, or come from the provincial government services website. You sign in there.',
  citizens: 'People with cases',
  handlers: 'Staff (in Chinese)',
  entering: 'Signing in...',
  verify: 'Check a receipt without signing in'
}
