import * as z from 'zod/mini'
import { Instant } from '@haochaping/shared/calendar/localDate.ts'

/**
 * 待办效果: what an event still owes the world, with the time it falls due. Messages and timers are one mechanism.
 * notifyHandler: tell the unit of a 差评; recount: bring the agency-day figure up to date;
 * closeWindow: the rating window ends; firmUp: look whether a provisional date has become a firm one.
 */
export const effectKinds = ['notifyHandler', 'recount', 'closeWindow', 'firmUp'] as const

export const Effect = z.strictObject({
  /** Unique within its event; with the event's id it is the idempotency key of everything done for it. */
  key: z.string(),
  kind: z.enum(effectKinds),
  dueAt: Instant,
  /** How often it has been tried and failed. */
  failures: z.int(),
  lease: z.optional(z.strictObject({ owner: z.string(), until: Instant }))
})
export type Effect = z.infer<typeof Effect>

const later = (a: Instant, b: Instant): Instant => (a > b ? a : b)

/** When a sweeper may take it: its due time, or the end of somebody's lease on it. */
export const takeableAt = (effect: Effect): Instant =>
  effect.lease ? later(effect.dueAt, effect.lease.until) : effect.dueAt

/** The earliest time at which any of these wants a sweeper, or undefined when nothing is owed. */
export const nextDue = (effects: readonly Effect[]): Instant | undefined =>
  effects.map(takeableAt).sort().at(0)

/** A fresh effect, never tried. `serial` tells apart several of one kind in one event. */
export const effect = (kind: Effect['kind'], dueAt: Instant, serial = 1): Effect =>
  ({ key: `${kind}:${serial}`, kind, dueAt, failures: 0 })
