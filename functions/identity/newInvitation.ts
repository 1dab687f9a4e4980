import { addHours } from '@haochaping/shared/calendar/localDate.ts'
import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { lettersOf, readableCode } from '../domain/readableCode.ts'
import type { Invitation } from '../domain/staffMember.ts'
import type { Ids } from '../ids.ts'
import type { KeyProvider } from '../keys/keyProvider.ts'

/** How long an invitation is good, in hours (our choice: a weekend does not use it up). */
const invitationHours = 72

/** The keyed hash an invitation is known by. Guessing 60 bits within its three days is hopeless, so tries are not counted. */
export const invitationKey = (keys: KeyProvider, typed: string): string => keys.index('invitation', lettersOf(typed))

/** A fresh invitation: the code, to be shown once, and what is kept of it. */
export const newInvitation = ({ ids, keys }: { ids: Ids; keys: KeyProvider }, now: Instant): { code: string; invitation: Invitation } => {
  const code = readableCode(ids.bytes(12))
  return { code, invitation: { hash: invitationKey(keys, code), expiresAt: addHours(now, invitationHours) } }
}
