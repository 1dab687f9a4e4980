import type { SignIn } from '@haochaping/shared/schemas/signIn.ts'
import { sessionOf } from '../state/session.ts'
import type { As } from '../state/session.ts'

/** A platform's way to prove who holds the phone, without asking; undefined where there is none. The web knows only the demo person chosen before. */
export const loginCode = async (as: As = 'citizen'): Promise<SignIn | undefined> => {
  const { demoPerson } = sessionOf(as).getState()
  return demoPerson === undefined ? undefined : { provider: 'demo', code: demoPerson }
}
