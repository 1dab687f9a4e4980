import type { SignIn } from '@haochaping/shared/schemas/signIn.ts'
import { useSession } from '../state/session.ts'

/** A platform's way to prove who holds the phone, without asking; undefined where there is none. The web knows only the demo person chosen before. */
export const loginCode = async (): Promise<SignIn | undefined> => {
  const { demoPerson } = useSession.getState()
  return demoPerson === undefined ? undefined : { provider: 'demo', code: demoPerson }
}
