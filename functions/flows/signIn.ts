import { isRefusal } from '@haochaping/shared/schemas/refusal.ts'
import type { Refusal } from '@haochaping/shared/schemas/refusal.ts'
import type { SignedIn, SignIn } from '@haochaping/shared/schemas/signIn.ts'
import { maskedName } from '../domain/maskedName.ts'
import type { Proven } from '../identity/identity.ts'
import { accountKey, personKey } from '../identity/personKey.ts'
import { openSession } from '../identity/session.ts'
import type { Session } from '../identity/session.ts'
import type { KeyProvider } from '../keys/keyProvider.ts'
import type { Rooms } from './rooms.ts'

/** Turns a platform's login code into a short session. What the platform proves is keyed and forgotten. */
export const signIn = ({ identity, keys, clock }: Rooms) =>
  async ({ provider, code }: SignIn): Promise<SignedIn | Refusal> => {
    const proven = await identity[provider]?.(code) ?? { refused: 'signInFailed' as const }
    if (isRefusal(proven)) return proven
    const session = sessionOf(proven, keys)
    const { token, expiresAt } = await openSession(session, keys.sessions, clock.now())
    return { token, expiresAt, role: session.role, ...('name' in proven ? { name: maskedName(proven.name) } : {}) }
  }

const sessionOf = (proven: Proven, keys: KeyProvider): Session => {
  if (proven.kind === 'account') return { key: accountKey(keys, proven.account), role: 'citizen' }
  if (proven.kind === 'person') return { key: personKey(keys, proven.idNumber), role: 'citizen' }
  return { key: accountKey(keys, `staff:${proven.staffId}`), role: 'handler', agencyCode: proven.agencyCode }
}
