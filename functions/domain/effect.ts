import * as z from 'zod/mini'
import { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { OwedMessage } from './owedMessage.ts'

/**
 * notifyHandler: tell the unit of a 差评; recount: bring the agency-day figure up to date; closeWindow: the rating window
 * ends; invite: ask an applicant once more to rate;
 * tick: the next thing that happens by a ticket's clocks.
 */
const plainKinds = ['notifyHandler', 'recount', 'closeWindow', 'invite', 'tick'] as const

const owed = {
  /** Unique within its event; with the event's id it is the idempotency key of everything done for it. */
  key: z.string(),
  dueAt: Instant,
  /** How often it has been tried and failed. */
  failures: z.int(),
  lease: z.optional(z.strictObject({ owner: z.string(), until: Instant }))
}

/** A message to deliver. `since`: from when it has been owed; it stays where `dueAt` moves on after a failure. */
export const DeliverEffect = z.strictObject({ ...owed, kind: z.literal('deliver'), message: OwedMessage, since: Instant })
export type DeliverEffect = z.infer<typeof DeliverEffect>

/** 待办效果: what an event still owes the world, with the time it falls due. Messages (deliver) and timers are one mechanism. */
export const Effect = z.discriminatedUnion('kind', [
  z.strictObject({ ...owed, kind: z.enum(plainKinds) }),
  DeliverEffect
])
export type Effect = z.infer<typeof Effect>

const later = (a: Instant, b: Instant): Instant => (a > b ? a : b)

/** When a sweeper may take it: its due time, or the end of somebody's lease on it. */
export const takeableAt = (effect: Effect): Instant =>
  effect.lease ? later(effect.dueAt, effect.lease.until) : effect.dueAt

/** The earliest time at which any of these wants a sweeper, or undefined when nothing is owed. */
export const nextDue = (effects: readonly Effect[]): Instant | undefined =>
  effects.map(takeableAt).sort().at(0)

/** A fresh effect, never tried. `serial` tells apart several of one kind in one event. */
export const effect = (kind: (typeof plainKinds)[number], dueAt: Instant, serial = 1): Effect =>
  ({ key: `${kind}:${serial}`, kind, dueAt, failures: 0 })

/** The effects of an event, or of whatever else owes messages, with messages to deliver, owed from now on. Each is named by the write it comes with and its place in it, so that no two have one key. */
export const withDeliveries = <E extends Effect>({ version, effects }: { version: number; effects: readonly E[] }, messages: readonly OwedMessage[], now: Instant): (E | DeliverEffect)[] => {
  const write = `deliver:${version + 1}-`
  const before = effects.filter(({ key }) => key.startsWith(write)).length
  return [...effects, ...messages.map((message, at): DeliverEffect => ({ key: `${write}${before + at + 1}`, kind: 'deliver', dueAt: now, since: now, failures: 0, message }))]
}
