import type { Instant, LocalDate } from '@haochaping/shared/calendar/localDate.ts'
import type { Glance } from '../domain/glance.ts'
import type { ServiceEvent } from '../domain/serviceEvent.ts'
import type { TicketEntry } from '../domain/ticketGlance.ts'
import type { Tally } from '../domain/figures/tally.ts'

export type GlancePage = { glances: Glance[]; more?: string }

/** An event's place in an agency-day, and the version of the event that the index shows. */
export type DayEntry = { eventId: string; version: number; tally: Tally }

/** An open ticket, and the version of its event that the index shows. */
export type OpenEntry = { eventId: string; version: number; entry: TicketEntry }

/** An event that owes something since `dueAt`. */
export type DueEvent = { eventId: string; dueAt: Instant }

/** The record: one item per service event. */
export type ServiceEvents = {
  /** Stores an event that is not there yet; false, and nothing changed, if it is. */
  add(event: ServiceEvent): Promise<boolean>
  /** The event as it stands now (strongly consistent). */
  load(eventId: string): Promise<ServiceEvent | undefined>
  /**
   * Writes the change from one state to the next if the event is still in the first; false, and nothing changed, if
   * somebody was faster. The ledger can only grow: throws when `after` does not continue the ledger of `before`.
   */
  save(before: ServiceEvent, after: ServiceEvent): Promise<boolean>
  /** All service events of a case, in order of service. */
  ofCase(caseHash: string): Promise<ServiceEvent[]>
  /** A page of somebody's events: unrated first, then the newest. `more` leads to the next page. */
  ofPerson(person: string, page: { limit: number; more?: string }): Promise<GlancePage>
  /** The id of the event a one-case code belongs to. */
  byCode(code: string): Promise<string | undefined>
  /** Every event of an agency on a day of service, as the index shows it (it may lag a moment behind). */
  ofDay(agencyCode: string, day: LocalDate): Promise<DayEntry[]>
  /** Tickets of a unit: open ones by what is due next, or those that are over, the latest first. */
  ticketsOf(unit: string, state: 'open' | 'done', limit: number): Promise<TicketEntry[]>
  /** Every open ticket of a unit as the index shows it, with the version of its event (it may lag a moment behind). */
  openTickets(unit: string): Promise<OpenEntry[]>
  /** Tickets that wait for a supervisor or the appeals panel, or are overdue, the longest first; closed ones only while an appeal is undecided. */
  overseen(limit: number): Promise<TicketEntry[]>
  /** Events that owe something by now, the longest overdue first, from one shard. */
  due(shard: number, now: Instant, limit: number): Promise<DueEvent[]>
}
