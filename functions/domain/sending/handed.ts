import { addSeconds } from '@haochaping/shared/calendar/localDate.ts'
import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import type { Reader } from './reader.ts'
import type { Way } from './way.ts'

/** How long a process may be at one reader before another takes over, in seconds (our choice: many times what a platform may take). */
const leaseSeconds = 120

/** A process takes copies in hand and says so before anything leaves, so that its death is noticed. */
export const handed = (reader: Reader, keys: readonly string[], { way, owner, now }: { way: Way; owner: string; now: Instant }): Reader => ({
  ...reader, lease: { owner, until: addSeconds(now, leaseSeconds) },
  pending: reader.pending.map((copy) => (keys.includes(copy.key) ? { ...copy, handing: { way, at: now } } : copy))
})
