import { addSeconds } from '@haochaping/shared/calendar/localDate.ts'
import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { randomBytes } from 'node:crypto'
import type { Clock } from '../../clock.ts'

/** Tokens a fake platform gave out: `state` of one that is shown to it. */
export const fakeTokens = (clock: Clock, lifetime: number) => {
  const given = new Map<string, Instant>()
  return {
    give: (): { access_token: string; expires_in: number } => {
      const token = randomBytes(32).toString('base64url')
      given.set(token, addSeconds(clock.now(), lifetime))
      return { access_token: token, expires_in: lifetime }
    },
    state: (token: string | null): 'good' | 'unknown' | 'over' => {
      const until = given.get(token ?? '')
      if (until === undefined) return 'unknown'
      return until > clock.now() ? 'good' : 'over'
    },
    forgetAll: () => given.clear()
  }
}
