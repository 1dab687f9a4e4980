import { addSeconds } from '@haochaping/shared/calendar/localDate.ts'
import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { takeableAt } from './effect.ts'
import type { Effect } from './effect.ts'
import type { ServiceEvent } from './serviceEvent.ts'

/** The effects a sweeper may perform now. */
export const takeable = (event: ServiceEvent, now: Instant): Effect[] =>
  event.effects.filter((owed) => takeableAt(owed) <= now)

/** The event with these effects leased to one sweeper; nobody else takes them before the lease runs out. */
export const leased = (event: ServiceEvent, keys: readonly string[], lease: NonNullable<Effect['lease']>): ServiceEvent =>
  ({ ...event, effects: event.effects.map((owed) => (keys.includes(owed.key) ? { ...owed, lease } : owed)) })

/** The event with one effect done and off its list. */
export const settled = (event: ServiceEvent, key: string): ServiceEvent =>
  ({ ...event, effects: event.effects.filter((owed) => owed.key !== key) })

/** The event with one effect put off after a failure. */
export const putOff = (event: ServiceEvent, key: string, now: Instant): ServiceEvent =>
  ({ ...event, effects: event.effects.map((owed) => (owed.key === key ? retried(owed, now) : owed)) })

/**
 * An effect after a failure: put off by a minute, then twice as long each time, at most six hours, and free for anybody.
 * It is never given up: what was acknowledged is not lost.
 */
export const retried = <E extends Effect>(owed: E, now: Instant): E => {
  const minutes = Math.min(2 ** owed.failures, 360)
  const { lease: _, ...free } = owed
  return { ...free, failures: owed.failures + 1, dueAt: addSeconds(now, minutes * 60) } as E // only its lease, which need not be there, is gone
}
