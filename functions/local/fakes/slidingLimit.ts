import { secondsBetween } from '@haochaping/shared/calendar/localDate.ts'
import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import type { Clock } from '../../clock.ts'

/** At most so many in so many seconds, for each name. */
export type Limit = { most: number; within: number }

/** Counts what came under each name; `allow` says whether one more may come, and counts it if so. */
export const slidingLimit = (clock: Clock, { most, within }: Limit) => {
  const came = new Map<string, Instant[]>()
  return {
    allow: (name: string): boolean => {
      const recent = (came.get(name) ?? []).filter((at) => secondsBetween(at, clock.now()) < within)
      const free = recent.length < most
      came.set(name, free ? [...recent, clock.now()] : recent)
      return free
    }
  }
}
