import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import type { ConsentPlatform } from '@haochaping/shared/schemas/templateKind.ts'
import type { SealedField } from '../domain/sealed.ts'

/** A platform account as it is kept: which one, by keyed hash; its id, sealed for this person and platform; since when. */
export type KeptAccount = { platform: ConsentPlatform; account: string; sealed: SealedField; at: Instant }

/**
 * By which platform accounts a person can be written to. An account reaches the one it signed in last, and a person is
 * reached by the account she signed in with last: both must say so.
 */
export type Reaches = {
  /** The accounts kept for a person, those that have gone over to somebody else left out (strongly consistent). */
  of(person: string): Promise<KeptAccount[]>
  /** Whether this account is what reaches this person now. */
  isOf(person: string, account: Pick<KeptAccount, 'platform' | 'account'>): Promise<boolean>
  /** Whom an account (by keyed hash) reaches now: the platform's own news of somebody, such as that she turned messages off, name her account alone. */
  reachedBy(account: Pick<KeptAccount, 'platform' | 'account'>): Promise<string | undefined>
  /** The account reaches this person from now on, and nobody else. Safe to repeat. */
  put(person: string, kept: KeptAccount): Promise<void>
}
