import { addSeconds } from '@haochaping/shared/calendar/localDate.ts'
import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import type { Clock } from '../clock.ts'

/** A platform's token for our app, and how many seconds it lasts. */
export type FreshToken = { token: string; lasts: number }

/** A token kept in memory while it is good. */
export type PlatformToken = {
  get(): Promise<string>
  /** The platform has thrown it away: the next one is fetched anew. */
  forget(): void
}

/** How long before its end a token is replaced, in seconds: platforms give out the next one then (WeChat's stable_token page; elsewhere our choice). */
const margin = 300

/** Keeps what `fetchToken` brings until shortly before its end; several copies of the product may each keep their own. */
export const platformToken = (fetchToken: () => Promise<FreshToken>, clock: Clock): PlatformToken => {
  let kept: { token: string; until: Instant } | undefined
  return {
    get: async () => {
      if (kept && clock.now() < kept.until) return kept.token
      const { token, lasts } = await fetchToken()
      kept = { token, until: addSeconds(clock.now(), lasts - margin) }
      return token
    },
    forget: () => { kept = undefined }
  }
}
