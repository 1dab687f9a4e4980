import type { MyTickets } from '@haochaping/shared/schemas/myTickets.ts'

export type DeskTicket = MyTickets['tickets'][number]

/** Which of the open tickets are looked at. */
export const filters = ['all', 'accept', 'contact', 'rectify', 'reply', 'waiting', 'special'] as const
export type Filter = (typeof filters)[number]

const decides = ['decideExtension', 'voteOnAppeal', 'answerOrder', 'conclude'] as const

const fits: Record<Filter, (ticket: DeskTicket) => boolean> = {
  all: () => true,
  accept: ({ phase }) => phase === 'received',
  contact: ({ phase }) => phase === 'accepted',
  rectify: ({ phase }) => phase === 'contacted' || phase === 'rectifying',
  reply: ({ phase }) => phase === 'explaining' || phase === 'rectified',
  waiting: ({ phase }) => phase === 'replied',
  special: ({ can }) => can.some((command) => decides.some((one) => one === command))
}

export const filtered = (tickets: readonly DeskTicket[], filter: Filter): DeskTicket[] => tickets.filter(fits[filter])

/** The filters worth offering: those that leave something, and not everything. */
export const offeredFilters = (tickets: readonly DeskTicket[]): { filter: Filter; count: number }[] => filters
  .map((filter) => ({ filter, count: filtered(tickets, filter).length }))
  .filter(({ filter, count }) => filter === 'all' || (count > 0 && count < tickets.length))

/** What is late, what is due today, what comes later, and what only the citizen can bring on. */
export type Desk = { overdue: DeskTicket[]; today: DeskTicket[]; later: DeskTicket[]; waiting: DeskTicket[] }

const placeOf = ({ phase, next }: DeskTicket, today: MyTickets['today']): keyof Desk => {
  if (next?.overdue === true && next.step !== 'followUp') return 'overdue'
  if (phase === 'replied') return 'waiting'
  return next !== undefined && next.due.on <= today ? 'today' : 'later'
}

export const deskOf = (tickets: readonly DeskTicket[], today: MyTickets['today']): Desk => {
  const desk: Desk = { overdue: [], today: [], later: [], waiting: [] }
  for (const ticket of tickets) desk[placeOf(ticket, today)].push(ticket)
  return desk
}
