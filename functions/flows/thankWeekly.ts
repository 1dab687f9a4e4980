import { addDays, dayOfWeek, localDateOf, startOfDay } from '@haochaping/shared/calendar/localDate.ts'
import type { Instant, LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { workingInstantFrom } from '@haochaping/shared/calendar/workingTime.ts'
import { deliver } from './deliver.ts'
import { ownPolicy } from './ownPolicy.ts'
import { praiseOf } from './praise.ts'
import type { Rooms } from './rooms.ts'

/** How many of the most named reasons a message tells (our choice: it is read at a glance). */
const mostTold = 5

const mondayOf = (day: LocalDate): LocalDate => addDays(day, -((dayOfWeek(day) + 6) % 7))

/**
 * 每周感谢: once a week, when work begins, each unit is told what people thanked it for in the week before. Nothing where
 * praiseOf shows nothing. Safe to repeat: each message has a key, and the week is written down only when all are told.
 * A unit that cannot be told now does not keep the others from it.
 */
export const thankWeekly = async (rooms: Rooms): Promise<void> => {
  const now = rooms.clock.now()
  const monday = mondayOf(localDateOf(now))
  const { workingHours } = ownPolicy(rooms, monday)
  const at = workingInstantFrom(await rooms.calendar(rooms.region), workingHours.value, startOfDay(monday))
  const chore = `PRAISE#${monday}`
  if (now < at || await rooms.chores.isDone(chore)) return
  const failures: unknown[] = []
  for (const unit of await units(rooms)) await thanked(rooms, unit, { monday, at }).catch((error: unknown) => failures.push(error))
  if (failures.length > 0) throw failures[0]
  await rooms.chores.finish(chore)
}

/** One unit told. Each role's message has a key of its own: whoever carries copies drops the repeat of a key. */
const thanked = async (rooms: Rooms, unit: string, { monday, at }: { monday: LocalDate; at: Instant }): Promise<void> => {
  const { ratings, reasons } = await praiseOf(rooms, [unit], monday)
  if (ratings === undefined || reasons.length === 0) return
  const told = { purpose: 'praised' as const, week: addDays(monday, -7), ratings, reasons: reasons.slice(0, mostTold).map(({ code, count }) => ({ code, count })) }
  for (const role of ['handler', 'leader'] as const) await deliver(rooms)({ key: `praised:${monday}:${unit}-${role}`, at, owed: { recipient: { to: 'unit', role, unit }, told } })
}

const units = async ({ staff }: Rooms): Promise<string[]> =>
  [...new Set((await staff.list()).filter(({ state, role }) => state === 'active' && (role === 'handler' || role === 'leader')).map(({ unit }) => unit))].sort()
