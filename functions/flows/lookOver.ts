import { addDays, localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { headOn } from '../domain/seal/head.ts'
import type { Head } from '../domain/seal/head.ts'
import { leafOf } from '../domain/seal/leafOf.ts'
import { leafSet } from '../domain/seal/leafSet.ts'
import type { LeafSet } from '../domain/seal/leafSet.ts'
import { headIn } from '../domain/seal/touch.ts'
import { dueShards } from '../storage/keys.ts'
import type { TouchedEvent } from '../storage/touched.ts'
import { inParallel } from './inParallel.ts'
import type { Rooms } from './rooms.ts'

type Looking = Pick<Rooms, 'clock' | 'touched' | 'events'>

/**
 * What a day that is over comes to: the leaves of all events whose ledger grew on it. Each lies in the index under the
 * day it grew on last; it only moves on, so the earlier days are read first. Also under tomorrow, for a copy whose clock
 * is ahead. An event is read only where it grew on more days since than the index carries.
 */
export const lookOver = async (rooms: Looking, day: LocalDate): Promise<LeafSet> => {
  const leaves = leafSet()
  const lastDays = daysUntil(day, addDays(localDateOf(rooms.clock.now()), 1))
  await inParallel(Array.from({ length: dueShards }), dueShards, async (_, shard) => {
    for (const lastOn of lastDays) {
      for await (const event of rooms.touched(lastOn, shard)) {
        const head = await headOf(rooms, event, day)
        if (head) leaves.add(leafOf(event.eventId, head))
      }
    }
  })
  return leaves
}

const daysUntil = (from: LocalDate, last: LocalDate): LocalDate[] => {
  const days: LocalDate[] = []
  for (let day = from; day <= last; day = addDays(day, 1)) days.push(day)
  return days
}

const headOf = async ({ events }: Looking, { eventId, touch }: TouchedEvent, day: LocalDate): Promise<Head | undefined> => {
  const head = headIn(touch, day)
  if (head === 'unknown') return headOn((await events.load(eventId))?.ledger ?? [], day)
  return head === 'untouched' ? undefined : head
}
