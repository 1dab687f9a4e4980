import type { Instant } from '@haochaping/shared/calendar/localDate.ts'

/** Remembers signed requests, so that none is taken twice. */
export type Nonces = {
  /** True when this nonce is new under this key; false when it has been used. */
  take(keyId: string, nonce: string, now: Instant): Promise<boolean>
}
