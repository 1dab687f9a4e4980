import { localDateOf } from '@haochaping/shared/calendar/localDate.ts'
import type { LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { WorkCalendar } from '@haochaping/shared/calendar/workCalendar.ts'
import { workdaysBetween } from '@haochaping/shared/calendar/workdaysBetween.ts'
import type { AssignmentGlance } from '@haochaping/shared/schemas/assignment.ts'
import { assignmentsPage } from '@haochaping/shared/schemas/listAssignments.ts'
import type { AssignmentsListed, ListAssignments } from '@haochaping/shared/schemas/listAssignments.ts'
import type { Staff } from '../domain/actor.ts'
import type { CaseListed } from '../domain/assignment/caseListed.ts'
import { mayRead } from '../domain/assignment/entitled.ts'
import type { AssignmentListed } from '../domain/assignment/glanceOf.ts'
import type { Listed, Stretch } from '../storage/assignments.ts'
import type { Rooms } from './rooms.ts'

type Entry = Listed<AssignmentListed | CaseListed>

/**
 * 交办 of one's units, and for supervisors and administrators those of all units that do not concern them; with what is
 * published also typical cases. A few queries, however much there is.
 */
export const listAssignments = (rooms: Rooms) => async ({ view, more }: ListAssignments, staff: Staff): Promise<AssignmentsListed> => {
  const stretch = { limit: assignmentsPage + 1, ...(more === undefined ? {} : { more }) }
  const [pages, calendar] = await Promise.all([pagesFor(rooms, staff, { view, stretch }), rooms.calendar(rooms.region)])
  const sorted = [...new Map(pages.flat().map((entry) => [entry.cursor, entry])).values()].toSorted((a, b) => (a.cursor < b.cursor ? -1 : 1))
  const shown = (view === 'open' ? sorted : sorted.reverse()).slice(0, assignmentsPage)
  const last = shown.at(-1)
  const today = localDateOf(rooms.clock.now())
  return {
    today, ...apart(shown.map(({ listed }) => listed), staff, { calendar, today, now: rooms.clock.now() }),
    ...(last && sorted.length > shown.length ? { more: last.cursor } : {})
  }
}

const pagesFor = ({ assignments }: Rooms, { posts }: Staff, { view, stretch }: { view: ListAssignments['view']; stretch: Stretch }): Promise<Entry[][]> => {
  const oversees = posts.some(({ role }) => role === 'supervisor' || role === 'administrator')
  const units = [...new Set(posts.filter(({ role }) => role === 'handler' || role === 'leader').map(({ unit }) => unit))]
  const overseen = oversees ? [view === 'published' ? assignments.published(stretch) : assignments.overseen(view, stretch)] : []
  return Promise.all([...overseen, ...(view === 'published' ? [] : units.map((unit) => assignments.ofUnit(unit, view, stretch)))])
}

type Showing = { calendar: WorkCalendar; today: LocalDate; now: string }

const apart = (listed: readonly Entry['listed'][], staff: Staff, showing: Showing): Pick<AssignmentsListed, 'assignments' | 'cases'> => ({
  assignments: listed.flatMap((one) => ('glance' in one && mayRead(staff, { units: one.units, unit: one.glance.unit }) ? [shownOf(one.glance, showing)] : [])),
  cases: listed.flatMap((one) => ('typicalCase' in one ? [caseOf(one)] : []))
})

const caseOf = ({ typicalCase: { eventId, item, agency, at } }: CaseListed) => ({ eventId, item, agency, at })

const shownOf = ({ words: _, ...glance }: AssignmentGlance, { calendar, today, now }: Showing): AssignmentsListed['assignments'][number] => {
  const { due } = glance
  if (!due) return { ...glance, overdue: false }
  const overdue = now > due.at
  return { ...glance, overdue, workdaysLeft: overdue ? -workdaysBetween(calendar, due.on, today).count : workdaysBetween(calendar, today, due.on).count }
}
