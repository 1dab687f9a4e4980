// No ending: the build picks signIn.weapp.ts, signIn.alipay.ts or signIn.h5.ts.
import { loginCode } from '../platform/signIn'
import { sessionOf } from '../state/session.ts'
import type { As } from '../state/session.ts'
import { isTold } from './outcome.ts'
import type { Trouble } from './outcome.ts'
import { signIn } from './signIn.ts'

/** Signs in without asking anything of the person, and gives the new token; a phone that has no way to do so gets signInAgain. */
export const renewSession = async (as: As = 'citizen'): Promise<{ token: string } | Trouble> => {
  const code = await loginCode(as)
  if (code === undefined) return { refused: 'signInAgain' }
  const outcome = await signIn(as === 'citizen' ? code : { ...code, as })
  if (!isTold(outcome)) return outcome
  sessionOf(as).getState().begin(code, outcome.told)
  return { token: outcome.told.token }
}
