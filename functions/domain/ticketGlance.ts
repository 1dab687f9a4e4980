import type { TicketGlance } from '@haochaping/shared/schemas/myTickets.ts'
import type { ClockStep } from '@haochaping/shared/schemas/clockView.ts'
import { secondsBetween } from '@haochaping/shared/calendar/localDate.ts'
import { reasonOf } from '@haochaping/shared/standard/reasonOf.ts'
import type { Clock } from './rectification/clock.ts'
import { rowOf } from './rectification/rowOf.ts'
import { isOpen } from './rectification/clock.ts'
import type { ServiceEvent } from './serviceEvent.ts'
import type { Ticket } from './ticket.ts'

/** How long a step took, in seconds, and whether it was late: what a forecast is made from. */
export type Span = { step: ClockStep; seconds: number; late: boolean }

/** What the index by unit carries of a ticket. `units`: all that have had it; `nextFrom`: when the clock of what is due next began. */
export type TicketEntry = TicketGlance & { agencyCode: string; units: string[]; nextFrom?: string; spans: Span[] }

const unitOwes: readonly ClockStep[] = ['accept', 'contact', 'rectify', 'reply', 'supervision']

/** The open clock that falls due first: of the unit's own steps, else the one everybody waits for. */
const nextOf = ({ clocks }: Ticket): Clock | undefined => {
  const open = clocks.filter(isOpen).toSorted((a, b) => (a.due.at < b.due.at ? -1 : 1))
  return open.find(({ step }) => unitOwes.includes(step)) ?? open[0]
}

const spansOf = ({ clocks, rounds }: Ticket): Span[] => [...rounds.flatMap((round) => round.clocks), ...clocks].flatMap((clock) =>
  clock.state === 'met' || clock.state === 'late' ? [{ step: clock.step, seconds: secondsBetween(clock.startedAt, clock.at), late: clock.state === 'late' }] : [])

/** Whether an extension may still be decided: what was done before the answer needs none, and waits on nobody's desk. */
const isExtensible = ({ phase }: Ticket): boolean => rowOf('decideExtension').from.includes(phase)

/** A ticket as it stands, for lists; undefined where the event has none. */
export const ticketEntryOf = ({ eventId, facts, outcome }: ServiceEvent): TicketEntry | undefined => {
  if (outcome.state !== 'rated' || !outcome.ticket) return undefined
  const { rating, ticket } = outcome
  const [next, reason] = [nextOf(ticket), rating.reasons[0]]
  return {
    eventId, item: facts.item, ...(facts.window === undefined ? {} : { window: facts.window }), level: rating.level,
    ...(reason === undefined ? {} : { reason: reasonOf(reason)?.label ?? reason }),
    unit: ticket.agency, agencyCode: ticket.agencyCode, units: ticket.units, hands: ticket.hands, round: ticket.round,
    phase: ticket.phase, openedAt: ticket.openedAt,
    ...(next ? { next: { step: next.step, due: next.due, overdue: next.state === 'overdue' }, nextFrom: next.startedAt } : {}),
    extensionAsked: isExtensible(ticket) && ticket.extensions.some(({ state }) => state === 'asked'),
    appealAsked: ticket.appeal.state === 'asked', ordered: ticket.orders.some(({ state }) => state === 'open'),
    ...(ticket.phase === 'closed' ? { closedAt: ticket.end.at } : {}), ...(ticket.phase === 'excluded' ? { closedAt: ticket.at } : {}),
    spans: spansOf(ticket)
  }
}

/** Whether somebody beside the unit has to look at it: a supervisor or the appeals panel. */
export const needsOversight = (entry: TicketEntry): boolean =>
  entry.phase === 'withSupervisor' || entry.extensionAsked || entry.appealAsked || entry.ordered || entry.next?.overdue === true
