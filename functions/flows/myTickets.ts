import { localDateOf, secondsBetween } from '@haochaping/shared/calendar/localDate.ts'
import { workdaysBetween } from '@haochaping/shared/calendar/workdaysBetween.ts'
import type { WorkCalendar } from '@haochaping/shared/calendar/workCalendar.ts'
import type { MyTickets, MyTicketsQuery } from '@haochaping/shared/schemas/myTickets.ts'
import { staffCommands } from '@haochaping/shared/schemas/staffCommands.ts'
import type { Staff } from '../domain/actor.ts'
import { chanceOfBreach } from '../domain/chanceOfBreach.ts'
import { actsByGlance, concerns } from '../domain/rectification/actsByGlance.ts'
import type { Span, TicketEntry } from '../domain/ticketGlance.ts'
import type { Rooms } from './rooms.ts'

/** How many tickets a list shows, and how many of a unit's latest a forecast is made from. */
const pageSize = 100

/**
 * The tickets on one's desk: of one's units, and for supervisors and the appeals panel those that wait for them. By what
 * is due next, the overdue first.
 */
export const myTickets = (rooms: Rooms) => async ({ view }: MyTicketsQuery, staff: Staff): Promise<MyTickets> => {
  const now = rooms.clock.now()
  const units = unitsOf(staff)
  const state = view === 'today' ? 'open' as const : 'done' as const
  const [own, overseen, past, calendar] = await Promise.all([
    Promise.all(units.map((unit) => rooms.events.ticketsOf(unit, state, pageSize))),
    view === 'today' && oversees(staff) ? rooms.events.overseen(pageSize) : [],
    view === 'today' ? Promise.all(units.map((unit) => rooms.events.ticketsOf(unit, 'done', pageSize))) : [],
    rooms.calendar(rooms.region)
  ])
  const found = merged([...own.flat(), ...overseen.filter((entry) => staff.posts.some((post) => concerns(post, entry)))], view)
  const scene = { now, calendar, spans: past.flat().flatMap(({ spans }) => spans), staff }
  return { today: localDateOf(now), tickets: found.slice(0, pageSize).map((entry) => shown(entry, scene)), more: found.length > pageSize || own.some((page) => page.length === pageSize) }
}

const unitsOf = ({ posts }: Staff): string[] =>
  [...new Set(posts.filter(({ role }) => role === 'handler' || role === 'leader').map(({ unit }) => unit))]

const oversees = ({ posts }: Staff): boolean => posts.some(({ role }) => role === 'supervisor' || role === 'panel')

const merged = (entries: readonly TicketEntry[], view: MyTicketsQuery['view']): TicketEntry[] => {
  const once = [...new Map(entries.map((entry) => [entry.eventId, entry])).values()]
  const when = (entry: TicketEntry) => (view === 'today' ? entry.next?.due.at : entry.closedAt) ?? entry.openedAt
  const sorted = once.toSorted((a, b) => (when(a) < when(b) ? -1 : 1))
  return view === 'today' ? sorted : sorted.reverse()
}

type Showing = { now: string; calendar: WorkCalendar; spans: readonly Span[]; staff: Staff }

const shown = (entry: TicketEntry, { now, calendar, spans, staff }: Showing): MyTickets['tickets'][number] => {
  const { agencyCode: _, units: __, nextFrom, spans: ___, ...glance } = entry
  const allowed = new Set<string>(actsByGlance(staff, entry))
  const can = staffCommands.filter((command) => allowed.has(command))
  if (!glance.next || !nextFrom) return { ...glance, can }
  const { due } = glance.next
  const today = localDateOf(now)
  const overdue = now > due.at
  const chance = overdue ? undefined : chanceOfBreach(spans, glance.next.step, secondsBetween(nextFrom, now))
  const workdaysLeft = overdue ? -workdaysBetween(calendar, due.on, today).count : workdaysBetween(calendar, today, due.on).count
  return { ...glance, next: { ...glance.next, overdue }, workdaysLeft, can, ...(chance ? { chance } : {}) }
}
