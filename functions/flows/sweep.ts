import { calendarAlarm } from '@haochaping/shared/calendar/calendarAlarm.ts'
import { localDateOf, secondsBetween } from '@haochaping/shared/calendar/localDate.ts'
import type { Instant } from '@haochaping/shared/calendar/localDate.ts'
import { traceOf } from '../log.ts'
import { dueShards } from '../storage/keys.ts'
import { runCanary } from './canary/runCanary.ts'
import { courier } from './courier.ts'
import { inParallel } from './inParallel.ts'
import { redateOpen } from './redateOpen.ts'
import { rollUp } from './rollUp.ts'
import type { Rooms } from './rooms.ts'
import { sealDays } from './sealDays.ts'
import { settle } from './settle.ts'
import type { Passing, Settled } from './settle.ts'
import { sweepAssignments } from './sweepAssignments.ts'
import { thankWeekly } from './thankWeekly.ts'
import { workExports } from './workExports.ts'

/** How many events one look at a shard takes, and how many are settled at a time. */
const pageSize = 100
const abreast = 8

/**
 * Does everything that is due by now, in any number of copies at once: at least once, never early, deduplicated by key.
 * First assignments, which make events owe something; then events; then open dates follow the calendar, where that has changed.
 * An event is looked at twice at most (its window closes, then its day is recounted), so a failing one cannot hold up the rest.
 */
export const sweep = async (given: Rooms, passing: Passing = () => {}): Promise<Settled> => {
  const rooms = withOneList(given)
  const begun = rooms.clock.now()
  const one = guarded(rooms, settle(rooms, { owner: rooms.ids.unique(), folds: new Map(), passing }))
  await aside(rooms, () => sweepAssignments(rooms))
  const shards = Array.from({ length: dueShards }, (_, shard) => shard)
  const swept = await inParallel(shards, dueShards, (shard) => sweepShard(rooms, shard, one))
  const [total, oldest] = [sum(swept), swept.flatMap(({ since }) => since ?? []).sort().at(0)]
  await aside(rooms, async () => { await rollUp(rooms) })
  await redateOpen(rooms)
  await aside(rooms, () => thankWeekly(rooms))
  await aside(rooms, () => sealDays(rooms))
  await aside(rooms, async () => { await courier(rooms) })
  await aside(rooms, () => workExports(rooms))
  await aside(rooms, () => runCanary(rooms))
  await raiseAlarms(rooms)
  if (oldest) rooms.log({ event: 'swept', ...total, lagSeconds: Math.max(0, secondsBetween(oldest, begun)) })
  return total
}

/** The list of staff is read once in a sweep, however many messages it tells. */
const withOneList = (rooms: Rooms): Rooms => {
  let list: ReturnType<Rooms['staff']['list']> | undefined
  return { ...rooms, staff: { ...rooms.staff, list: () => (list ??= rooms.staff.list()) } }
}

/** What is not the sweep's own business must not end it. */
const aside = async ({ log }: Rooms, chore: () => Promise<void>): Promise<void> => {
  try {
    await chore()
  } catch (error) {
    log({ event: 'failure', error: traceOf(error) })
  }
}

type One = (eventId: string) => Promise<Settled>

const sum = (all: readonly Settled[]): Settled => all.reduce(
  (total, { settled, failed }) => ({ settled: total.settled + settled, failed: total.failed + failed }), { settled: 0, failed: 0 })

/** One event that cannot be read or written does not stop the others. */
const guarded = ({ log }: Rooms, one: One): One => async (eventId) => {
  try {
    return await one(eventId)
  } catch (error) {
    log({ event: 'failure', error: traceOf(error) })
    return { settled: 0, failed: 1 }
  }
}

/** `since`: from when the first thing found here was due. */
const sweepShard = async ({ events, clock }: Rooms, shard: number, one: One): Promise<Settled & { since?: Instant }> => {
  const looks = new Map<string, number>()
  let since: Instant | undefined
  const results: Settled[] = []
  for (;;) {
    const owing = await events.due(shard, clock.now(), pageSize + looks.size)
    since ??= owing[0]?.dueAt
    const fresh = owing.map(({ eventId }) => eventId).filter((id) => (looks.get(id) ?? 0) < 2)
    if (fresh.length === 0) return { ...sum(results), ...(since ? { since } : {}) }
    const settled = await inParallel(fresh, abreast, one)
    results.push(...settled)
    fresh.forEach((id, at) => looks.set(id, (looks.get(id) ?? 0) + (settled[at]?.settled ? 1 : 2)))
  }
}

const raiseAlarms = async ({ calendar, clock, region, log }: Rooms): Promise<void> => {
  const missing = calendarAlarm(await calendar(region), localDateOf(clock.now()))
  if (missing) log({ event: 'calendarMissing', year: missing.year })
}
