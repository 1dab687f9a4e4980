import * as z from 'zod/mini'
import { OpenTickets } from '@haochaping/shared/schemas/openTickets.ts'
import type { PressingTicket } from '@haochaping/shared/schemas/openTickets.ts'
import type { TicketEntry } from '../ticketGlance.ts'

/** 在办: what is open now at an agency, or right under a division. */
export const AgencyDesk = z.strictObject({ agencyCode: z.string(), ...OpenTickets.shape })
export type AgencyDesk = z.infer<typeof AgencyDesk>
export const RegionDesk = z.strictObject({ region: z.string(), places: z.record(z.string(), OpenTickets) })
export type RegionDesk = z.infer<typeof RegionDesk>

/** How many pressing tickets a place names (our choice: what one looks through on a phone). */
const pressingKept = 20

const whyOf = ({ phase, next, extensionAsked, appealAsked, ordered }: TicketEntry): PressingTicket['why'] | undefined => {
  if (next?.overdue) return 'overdue'
  if (phase === 'withSupervisor') return 'withSupervisor'
  if (extensionAsked) return 'extension'
  if (appealAsked) return 'appeal'
  return ordered ? 'ordered' : undefined
}

const pressing = (entry: TicketEntry): PressingTicket[] => {
  const { eventId, item, agencyCode, unit: agency, next } = entry
  const why = whyOf(entry)
  return why ? [{ eventId, item, agencyCode, agency, ...(next ? { step: next.step, due: next.due } : {}), why }] : []
}

/** The tickets of an agency that are open now, folded from their entries. */
export const foldDesk = (agencyCode: string, entries: readonly TicketEntry[]): AgencyDesk => {
  const having = (has: (entry: TicketEntry) => boolean) => entries.filter(has).length
  return {
    agencyCode, open: entries.length, overdue: having(({ next }) => next?.overdue === true),
    withSupervisor: having(({ phase }) => phase === 'withSupervisor'), extensions: having((entry) => entry.extensionAsked),
    appeals: having((entry) => entry.appealAsked), ordered: having((entry) => entry.ordered),
    pressing: mostPressing(entries.flatMap(pressing))
  }
}

/** Several desks as one. */
export const desksTogether = (desks: readonly OpenTickets[]): OpenTickets => {
  const sum = (of: (desk: OpenTickets) => number) => desks.reduce((total, desk) => total + of(desk), 0)
  return {
    open: sum(({ open }) => open), overdue: sum(({ overdue }) => overdue), withSupervisor: sum(({ withSupervisor }) => withSupervisor),
    extensions: sum(({ extensions }) => extensions), appeals: sum(({ appeals }) => appeals), ordered: sum(({ ordered }) => ordered),
    pressing: mostPressing(desks.flatMap(({ pressing: named }) => named))
  }
}

const order: readonly PressingTicket['why'][] = ['overdue', 'withSupervisor', 'extension', 'appeal', 'ordered']

/** The overdue first, the longest first. */
const mostPressing = (tickets: readonly PressingTicket[]): PressingTicket[] => {
  const place = ({ why, due, eventId }: PressingTicket) => `${order.indexOf(why)} ${due?.at ?? '9'} ${eventId}`
  return [...tickets].sort((a, b) => (place(a) < place(b) ? -1 : 1)).slice(0, pressingKept)
}
