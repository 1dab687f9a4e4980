import { accountKey } from '../identity/personKey.ts'
import { platformAccount } from '../identity/platformAccount.ts'
import { reachPlace } from './reachOf.ts'
import type { Rooms } from './rooms.ts'

/** Notes that a person (by keyed hash) has signed in by this account: it reaches her from now on, and whoever it reached before no more. */
export const keepReach = async ({ reaches, keys, clock }: Pick<Rooms, 'reaches' | 'keys' | 'clock'>, person: string, account: string): Promise<void> => {
  const known = platformAccount(account)
  if (!known) return
  const { platform, id } = known
  const hash = accountKey(keys, account)
  if (await reaches.isOf(person, { platform, account: hash })) return
  await reaches.put(person, { platform, account: hash, sealed: keys.seal(id, reachPlace(person, platform)), at: clock.now() })
}
