import { addDays, localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { dayLeaves } from '../domain/seal/dayLeaves.ts'
import type { DayLeaves } from '../domain/seal/dayLeaves.ts'
import { headsOf } from '../domain/seal/head.ts'
import type { Head } from '../domain/seal/head.ts'
import { headsSince } from '../domain/seal/touch.ts'
import { dueShards } from '../storage/keys.ts'
import type { TouchedEvent } from '../storage/touched.ts'
import { inParallel } from './inParallel.ts'
import type { Rooms } from './rooms.ts'

type Looking = Pick<Rooms, 'clock' | 'touched' | 'events'>

/**
 * What the days between these two come to: the leaves of all events whose ledger grew on them. Each lies in the index
 * under the day it grew on last; it only moves on, so the earlier days are read first. Also under tomorrow, for a copy
 * whose clock is ahead. An event is read only where it grew on more days since than the index carries.
 */
export const lookOver = async (rooms: Looking, { from, to }: { from: LocalDate; to: LocalDate }): Promise<DayLeaves> => {
  const leaves = dayLeaves()
  const lastDays = daysUntil(from, addDays(localDateOf(rooms.clock.now()), 1))
  await inParallel(Array.from({ length: dueShards }), dueShards, async (_, shard) => {
    for (const lastOn of lastDays) {
      for await (const event of rooms.touched(lastOn, shard)) leaves.add(event.eventId, (await headsIn(rooms, event, from)).filter(({ day }) => day <= to))
    }
  })
  return leaves
}

const daysUntil = (from: LocalDate, last: LocalDate): LocalDate[] => {
  const days: LocalDate[] = []
  for (let day = from; day <= last; day = addDays(day, 1)) days.push(day)
  return days
}

const headsIn = async ({ events }: Looking, { eventId, touch }: TouchedEvent, from: LocalDate): Promise<Head[]> =>
  headsSince(touch, from) ?? headsOf((await events.load(eventId))?.ledger ?? []).filter(({ day }) => day >= from)
