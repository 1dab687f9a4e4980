import { addDays, dayOfWeek, localDateOf, startOfDay } from '@haochaping/shared/calendar/localDate.ts'
import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import { workingInstantFrom } from '@haochaping/shared/calendar/workingTime.ts'
import { activePolicy } from '@haochaping/shared/policy/activePolicy.ts'
import { deliver } from './deliver.ts'
import { praiseOf } from './praise.ts'
import type { Rooms } from './rooms.ts'

/** How many of the most named reasons a message tells (our choice: it is read at a glance). */
const mostTold = 5

const mondayOf = (day: LocalDate): LocalDate => addDays(day, -((dayOfWeek(day) + 6) % 7))

/**
 * 每周感谢: once a week, when work begins, each unit is told what people thanked it for in the week before. Nothing where
 * praiseOf shows nothing. Safe to repeat: each message has a key, and the week is written down only when all are told.
 */
export const thankWeekly = async (rooms: Rooms): Promise<void> => {
  const now = rooms.clock.now()
  const monday = mondayOf(localDateOf(now))
  const { workingHours } = activePolicy(rooms.region, monday)
  const at = workingInstantFrom(await rooms.calendar(rooms.region), workingHours.value, startOfDay(monday))
  const chore = `PRAISE#${monday}`
  if (now < at || await rooms.chores.isDone(chore)) return
  for (const unit of await units(rooms)) {
    const { ratings, reasons } = await praiseOf(rooms, [unit], monday)
    if (ratings === undefined || reasons.length === 0) continue
    const told = { purpose: 'praised' as const, week: addDays(monday, -7), ratings, reasons: reasons.slice(0, mostTold).map(({ code, count }) => ({ code, count })) }
    for (const role of ['handler', 'leader'] as const) await deliver(rooms)({ key: `praised:${monday}:${unit}`, at, owed: { recipient: { to: 'unit', role, unit }, told } })
  }
  await rooms.chores.finish(chore)
}

const units = async ({ staff }: Rooms): Promise<string[]> =>
  [...new Set((await staff.list()).filter(({ state, role }) => state === 'active' && (role === 'handler' || role === 'leader')).map(({ unit }) => unit))].sort()
