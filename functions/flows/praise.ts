import { addDays, localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { Praise, PraiseQuery } from '@haochaping/shared/schemas/praise.ts'
import { goodLevels, sumOf } from '@haochaping/shared/indicators/counts.ts'
import { reasonOf } from '@haochaping/shared/standard/reasonOf.ts'
import type { Staff } from '../domain/actor.ts'
import type { Rooms } from './rooms.ts'

/** Below so many good ratings nothing is shown: nobody shall be told apart (our choice, the guard of every small figure). */
const fewestShown = 5

/** What people thanked one's unit for, on the last seven days of service before today. */
export const praise = (rooms: Rooms) => async (_: PraiseQuery, { posts }: Staff): Promise<Praise> =>
  praiseOf(rooms, posts.filter(({ role }) => role === 'handler' || role === 'leader').map(({ unit }) => unit), localDateOf(rooms.clock.now()))

/** The same for some units, up to the day before `today`: seven summary items a unit. */
export const praiseOf = async ({ agencyDays }: Pick<Rooms, 'agencyDays'>, units: readonly string[], today: LocalDate): Promise<Praise> => {
  const days = Array.from({ length: 7 }, (_, back) => addDays(today, back - 7))
  const stored = await Promise.all([...new Set(units)].flatMap((unit) => days.map((day) => agencyDays.load(unit, day))))
  const figures = stored.flatMap((one) => one?.figures ?? [])
  const ratings = figures.reduce((sum, { counts }) => sum + sumOf(counts, goodLevels), 0)
  const [from, to] = [days[0] ?? today, days[6] ?? today]
  if (ratings < fewestShown) return { from, to, reasons: [] }
  const counts = new Map<string, number>()
  for (const { praise: thanked } of figures) for (const [code, count] of Object.entries(thanked)) counts.set(code, (counts.get(code) ?? 0) + count)
  const reasons = [...counts].map(([code, count]) => ({ code, label: reasonOf(code)?.label ?? code, count })).sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1))
  return { from, to, ratings, reasons }
}
