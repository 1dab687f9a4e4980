import type { CountedTicket, Summary } from '@haochaping/shared/schemas/viewSummary.ts'

/** Which of the tickets of an agency: all that is given must hold. */
export type TicketFilter = Partial<Record<'item' | 'window' | 'reason' | 'channel', string>>

/** The tickets of a summary that fit, in the order that it has them: the latest day first. */
export const countedTickets = ({ tickets }: Pick<Summary, 'tickets'>, { item, window, reason, channel }: TicketFilter): CountedTicket[] => tickets.filter((ticket) =>
  (item === undefined || ticket.item === item) && (window === undefined || ticket.window === window)
  && (reason === undefined || ticket.reasons.includes(reason)) && (channel === undefined || ticket.channel === channel))
