// No ending: the build picks signIn.weapp.ts, signIn.alipay.ts or signIn.h5.ts.
import { loginCode } from '../platform/signIn'
import { useSession } from '../state/session.ts'
import { isTold } from './outcome.ts'
import type { Trouble } from './outcome.ts'
import { signIn } from './signIn.ts'

/** Signs in without asking anything of the person, as what she was before, and gives the new token; a phone that has no way to do so gets signInAgain. */
export const renewSession = async (): Promise<{ token: string } | Trouble> => {
  const code = await loginCode()
  if (code === undefined) return { refused: 'signInAgain' }
  const { role = 'citizen' } = useSession.getState()
  const outcome = await signIn(role === 'citizen' ? code : { ...code, as: 'staff' })
  if (!isTold(outcome)) return outcome
  useSession.getState().begin(code, outcome.told)
  return { token: outcome.told.token }
}
