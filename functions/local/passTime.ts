import { addSeconds } from '@haochaping/shared/calendar/localDate.ts'
import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { nextClaim } from '../domain/canary/claimed.ts'
import type { Rooms } from '../flows/rooms.ts'
import { dueShards } from '../storage/keys.ts'

/** A clock that can be moved. */
export type MovableClock = { now(): Instant; set(instant: Instant): void }

/** How far one look reaches into a shard: past whatever cannot be done now. */
const pageSize = 200

/** From one stop to the next at least so many seconds: in real time, too, a sweep comes by once a minute. */
const apart = 60

/** When the next thing falls due after `last` and up to `until`, or undefined when nothing does. */
const nextDue = async (rooms: Rooms, last: Instant, until: Instant): Promise<Instant | undefined> => {
  const { events, readers, assignments } = rooms
  const shards = Array.from({ length: dueShards }, (_, shard) => shard)
  const pages = await Promise.all([assignments.due(until, pageSize), ...shards.flatMap((shard): Promise<{ dueAt: Instant }[]>[] => [events.due(shard, until, pageSize), readers.due(shard, until, pageSize)])])
  const due = pages.flatMap((page) => page.find(({ dueAt }) => dueAt > last)?.dueAt ?? [])
  return [...due, ...await canaryDue(rooms, last, until)].sort().at(0)
}

/** Once a day somebody sweeps, and while a test 差评 is under way: as it would be if one had waited. */
const canaryDue = async ({ canary, frontDoor }: Rooms, last: Instant, until: Instant): Promise<Instant[]> => {
  const next = frontDoor && nextClaim(await canary.load(), last)
  return next !== undefined && next <= until ? [next] : []
}

/** Where the clock stops for what is due: there, unless it stopped within the minute before; never beyond the end. */
const stopFor = (due: Instant, last: Instant | undefined, until: Instant): Instant => {
  const soonest = last === undefined ? due : addSeconds(last, apart)
  const stop = due > soonest ? due : soonest
  return stop < until ? stop : until
}

/**
 * Lets the time pass as if one had waited: the clock stops at every instant at which something falls due (what comes
 * within a minute of a stop waits for its end), so that reminders, breaches, closings and messages happen one after the other at
 * their own times, and not all at once at the end. What cannot be done now does not hold up the clock, and a clock that
 * runs on by itself is never put back.
 */
export const passTime = async (rooms: Rooms, { clock, until, sweepNow }: { clock: MovableClock; until: Instant; sweepNow: () => Promise<unknown> }): Promise<void> => {
  await sweepNow()
  let last: Instant | undefined
  for (let due = await nextDue(rooms, clock.now(), until); due !== undefined; due = await nextDue(rooms, last, until)) {
    last = stopFor(due, last, until)
    if (last > clock.now()) clock.set(last)
    await sweepNow()
  }
  if (until > clock.now()) {
    clock.set(until)
    await sweepNow()
  }
}
