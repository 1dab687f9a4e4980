import { addSeconds } from '@haochaping/shared/calendar/localDate.ts'
import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import type { Clock } from '../clock.ts'

/** A platform's token for our app, and how many seconds it lasts. */
export type FreshToken = { token: string; lasts: number }

/** A token kept in memory while it is good. */
export type PlatformToken = {
  get(): Promise<string>
  /** The platform has thrown this one away, or whichever is kept: the next one is fetched anew. */
  forget(token?: string): void
}

/** How long before its end a token is replaced, in seconds: platforms give out the next one then (WeChat's stable_token page; elsewhere our choice). */
const margin = 300

/**
 * Keeps what `fetchToken` brings until shortly before its end; several copies of the product may each keep their own.
 * Whoever asks while one is being fetched waits for that one.
 */
export const platformToken = (fetchToken: () => Promise<FreshToken>, clock: Clock): PlatformToken => {
  let kept: { token: string; until: Instant } | undefined
  let coming: Promise<string> | undefined
  const fetched = async (): Promise<string> => {
    const { token, lasts } = await fetchToken()
    kept = { token, until: addSeconds(clock.now(), lasts - margin) }
    return token
  }
  return {
    get: async () => {
      if (kept && clock.now() < kept.until) return kept.token
      coming ??= fetched().finally(() => { coming = undefined })
      return coming
    },
    forget: (token) => { if (token === undefined || token === kept?.token) kept = undefined }
  }
}
